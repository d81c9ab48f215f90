import { ActionIcon, Menu, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import type { PropsWithChildren, ReactNode } from 'react'
import { router } from '@inertiajs/react'
import {
  IconAdjustmentsHorizontal,
  IconCheck,
  IconDeviceDesktop,
  IconLanguage,
  IconMoon,
  IconSun,
} from '@tabler/icons-react'
import { urlFor } from '~/client'
import classes from '~/components/preference_menus.module.css'
import { MenuSection } from '~/components/menu_section'
import { useShared } from '~/components/use_shared'
import { useTranslate } from '~/i18n/use_translate'
import type { Locale } from '~/types'

const schemes = [
  ['light', IconSun],
  ['dark', IconMoon],
  ['auto', IconDeviceDesktop],
] as const
const locales: Locale[] = ['en', 'ru']

export function SchemeItems() {
  const t = useTranslate()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <MenuSection label={t('common.scheme.label')}>
      {schemes.map(([scheme, Icon]) => (
        <Menu.RadioItem
          key={scheme}
          value={scheme}
          checked={colorScheme === scheme}
          checkIcon={<IconCheck size={14} />}
          rightSection={<Icon size={16} />}
          closeMenuOnClick
          onChange={() => setColorScheme(scheme)}
        >
          {t(`common.scheme.${scheme}`)}
        </Menu.RadioItem>
      ))}
    </MenuSection>
  )
}

export function LocaleItems() {
  const t = useTranslate()
  const { locale, workspace } = useShared()
  const offered = locales.filter((one) => workspace?.languages.includes(one) ?? true)
  return (
    <MenuSection label={t('common.language')}>
      {offered.map((choice) => (
        <Menu.RadioItem
          key={choice}
          value={choice}
          lang={choice}
          checked={choice === locale}
          checkIcon={<IconCheck size={14} />}
          closeMenuOnClick
          onChange={() => setLocale(choice)}
        >
          {t(`common.languages.${choice}`)}
        </Menu.RadioItem>
      ))}
    </MenuSection>
  )
}

/** The installation's own host answers at the same path. */
function setLocale(locale: Locale) {
  router.put(
    urlFor('preferences.update'),
    { locale },
    { preserveScroll: true, preserveState: true }
  )
}

export function PreferenceMenus() {
  const t = useTranslate()
  const isDark = useComputedColorScheme('light') === 'dark'
  return (
    <>
      <span className={classes.wide}>
        <PreferenceMenu label={t('common.language')} icon={<IconLanguage size={19} stroke={1.7} />}>
          <LocaleItems />
        </PreferenceMenu>
        <PreferenceMenu
          label={t('common.scheme.label')}
          icon={isDark ? <IconMoon size={19} stroke={1.7} /> : <IconSun size={19} stroke={1.7} />}
        >
          <SchemeItems />
        </PreferenceMenu>
      </span>
      <span className={classes.phone}>
        <PreferenceMenu
          label={t('common.preferences')}
          icon={<IconAdjustmentsHorizontal size={20} stroke={1.7} />}
        >
          <LocaleItems />
          <SchemeItems />
        </PreferenceMenu>
      </span>
    </>
  )
}

type MenuProps = PropsWithChildren<{ label: string; icon: ReactNode }>

function PreferenceMenu({ label, icon, children }: MenuProps) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size={36} aria-label={label} title={label}>
          {icon}
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown miw={170}>{children}</Menu.Dropdown>
    </Menu>
  )
}
