import { Menu, UnstyledButton } from '@mantine/core'
import { router } from '@inertiajs/react'
import {
  IconChevronDown,
  IconHeadset,
  IconHome,
  IconLogout,
  IconMail,
  IconUser,
} from '@tabler/icons-react'
import { urlFor } from '~/client'
import { MenuSection } from '~/components/menu_section'
import { InitialsAvatar } from '~/components/initials_avatar'
import { LocaleItems, SchemeItems } from '~/components/preference_menus'
import { useShared } from '~/components/use_shared'
import { useTranslate } from '~/i18n/use_translate'
import classes from '~/components/account_menu.module.css'

type Props = { place: 'desk' | 'portal' }

export function AccountMenu({ place }: Props) {
  const t = useTranslate()
  const { user, isLocalMail } = useShared()
  if (!user) return null
  const isDesk = place === 'desk'

  return (
    <Menu position={isDesk ? 'top-start' : 'bottom-end'} width={230}>
      <Menu.Target>
        <UnstyledButton
          className={classes.trigger}
          data-place={place}
          aria-label={t('common.account.menu', { name: user.name })}
        >
          <InitialsAvatar
            name={user.name}
            src={user.avatarUrl}
            size={28}
            shape={user.isStaff ? 'square' : 'round'}
          />
          <span className={classes.name}>
            <span>{user.name}</span>
            {isDesk && <small>{t(`common.roles.${user.role}`)}</small>}
          </span>
          <IconChevronDown size={15} className={classes.chevron} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <MenuSection label={user.email}>
          <Menu.Item
            leftSection={<IconUser size={16} />}
            onClick={() => router.visit('/account/profile')}
          >
            {t('common.account.yours')}
          </Menu.Item>
          {isDesk && (
            <Menu.Item
              leftSection={<IconHome size={16} />}
              onClick={() => router.visit(urlFor('portal.home'))}
            >
              {t('common.links.portal')}
            </Menu.Item>
          )}
          {!isDesk && user.isStaff && (
            <Menu.Item
              leftSection={<IconHeadset size={16} />}
              onClick={() => router.visit(urlFor('agent.tickets.index'))}
            >
              {t('common.links.desk')}
            </Menu.Item>
          )}
          {isLocalMail && (
            <Menu.Item
              leftSection={<IconMail size={16} />}
              onClick={() => router.visit(urlFor('local_mails.index'))}
            >
              {t('common.links.mails')}
            </Menu.Item>
          )}
        </MenuSection>
        {isDesk && <LocaleItems />}
        {isDesk && <SchemeItems />}
        <MenuSection>
          <Menu.Item
            leftSection={<IconLogout size={16} />}
            onClick={() => router.post(urlFor('session.destroy'))}
          >
            {t('common.account.sign_out')}
          </Menu.Item>
        </MenuSection>
      </Menu.Dropdown>
    </Menu>
  )
}
