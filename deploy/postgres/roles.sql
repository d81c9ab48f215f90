-- The three roles of an installation and its database. Run once, as a superuser:
--   psql -v owner_password=… -v app_password=… -v system_password=… -f roles.sql
-- None of them is a superuser or bypasses row-level security: Patchbay refuses such a role.
\set ON_ERROR_STOP on

create role patchbay_owner login nosuperuser nobypassrls password :'owner_password';
create role patchbay_app login nosuperuser nobypassrls password :'app_password';
create role patchbay_system login nosuperuser nobypassrls password :'system_password';

create database patchbay owner patchbay_owner encoding 'UTF8' template template0;
revoke all on database patchbay from public;
grant connect on database patchbay to patchbay_app, patchbay_system;
