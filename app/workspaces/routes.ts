/** A workspace's own affairs: each area registers its routes here. */
import '#workspaces/sign_up/routes'
import '#workspaces/settings/routes'
import '#workspaces/domains/routes'
