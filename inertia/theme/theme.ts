import {
  ActionIcon,
  Button,
  createTheme,
  Drawer,
  Menu,
  Modal,
  Tooltip,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core'
import type { Accent } from '~/theme/accent'
import controls from '~/theme/controls.module.css'

const field = {
  classNames: {
    input: controls.field,
    label: controls.label,
    error: controls.error,
    description: controls.description,
  },
}
const choice = {
  classNames: { description: controls.choice, input: controls.box, radio: controls.box },
}
const dropdown = {
  shadow: 'popover',
  transitionProps: { duration: 90, transition: 'fade' },
} as const

/** The product's own look laid over Mantine: type, density, radius, and colours from tokens. */
export function createWorkspaceTheme(accent: Accent) {
  return createTheme({
    primaryColor: 'accent',
    colors: { accent: accent.scale as unknown as MantineColorsTuple },
    fontFamily: "'Onest Variable', system-ui, sans-serif",
    fontFamilyMonospace: "'JetBrains Mono Variable', ui-monospace, monospace",
    fontSizes: { xs: '12.5px', sm: '14px', md: '15px', lg: '16px', xl: '19px' },
    lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.5', xl: '1.35' },
    headings: { fontFamily: "'Onest Variable', system-ui, sans-serif", fontWeight: '640' },
    radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '18px' },
    spacing: { xs: '6px', sm: '10px', md: '16px', lg: '24px', xl: '40px' },
    defaultRadius: 'md',
    cursorType: 'pointer',
    respectReducedMotion: true,
    focusRing: 'auto',
    activeClassName: '',
    shadows: { sm: 'var(--shadow-small)', popover: 'var(--shadow-popover)' },
    components: {
      Button: Button.extend({ classNames: { root: controls.button } }),
      ActionIcon: ActionIcon.extend({
        defaultProps: { variant: 'subtle', color: 'gray' },
        classNames: { root: controls.actionIcon },
      }),
      TextInput: { defaultProps: field },
      PasswordInput: {
        defaultProps: { classNames: { ...field.classNames, visibilityToggle: controls.reveal } },
      },
      Textarea: { defaultProps: field },
      Checkbox: { defaultProps: choice },
      Radio: { defaultProps: choice },
      Switch: { defaultProps: { classNames: { description: controls.choice } } },
      ColorInput: { defaultProps: { ...field, popoverProps: dropdown } },
      TagsInput: { defaultProps: { ...field, comboboxProps: dropdown } },
      NativeSelect: { defaultProps: field },
      MultiSelect: { defaultProps: { ...field, comboboxProps: dropdown } },
      Select: {
        defaultProps: { ...field, comboboxProps: dropdown, checkIconPosition: 'right' },
      },
      Menu: Menu.extend({
        // Its placeholder is no child that a menu may have; the first item takes the focus.
        defaultProps: { ...dropdown, withInitialFocusPlaceholder: false },
        classNames: {
          dropdown: controls.dropdown,
          item: controls.menuItem,
        },
      }),
      Modal: Modal.extend({
        defaultProps: { centered: true, radius: 'lg', overlayProps: { backgroundOpacity: 0.45 } },
        classNames: { title: controls.modalTitle },
      }),
      Drawer: Drawer.extend({ defaultProps: { overlayProps: { backgroundOpacity: 0.4 } } }),
      Tooltip: Tooltip.extend({
        defaultProps: {
          openDelay: 350,
          withArrow: false,
          events: { hover: true, focus: true, touch: false },
        },
        classNames: { tooltip: controls.tooltip },
      }),
    },
  })
}

/** Points Mantine's variables at our tokens, so its components follow both schemes. */
export function variablesFor(accent: Accent): CSSVariablesResolver {
  const shared = {
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-faint)',
    '--mantine-color-placeholder': 'var(--ink-faint)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-hover': 'var(--hover)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-error': 'var(--danger)',
    '--mantine-color-accent-filled': accent.solid,
    '--mantine-color-accent-filled-hover': accent.solidHover,
    '--mantine-primary-color-filled': accent.solid,
    '--mantine-primary-color-filled-hover': accent.solidHover,
    '--mantine-primary-color-contrast': '#ffffff',
    '--mantine-color-red-filled': 'var(--danger-solid)',
    '--mantine-color-red-filled-hover': 'var(--danger-solid-hover)',
    '--mantine-color-red-outline': 'var(--danger)',
    '--mantine-color-red-outline-hover': 'var(--danger-surface)',
    '--mantine-color-red-light': 'var(--danger-surface)',
    '--mantine-color-red-light-hover':
      'color-mix(in srgb, var(--danger-surface), var(--danger-line) 45%)',
    '--mantine-color-red-light-color': 'var(--danger)',
    '--mantine-color-red-text': 'var(--danger)',
    '--mantine-color-gray-light-color': 'var(--ink-soft)',
    '--mantine-color-gray-text': 'var(--ink-soft)',
    '--accent-solid': accent.solid,
    '--accent-solid-hover': accent.solidHover,
  }
  return () => ({
    variables: {},
    light: {
      ...shared,
      '--accent-text': accent.textOnLight,
      '--accent-focus': accent.textOnLight,
      '--accent-tint': accent.tintLight,
      '--accent-tint-strong': accent.tintStrongLight,
      '--mantine-primary-color-light-color': accent.textOnLight,
      '--mantine-color-accent-light-color': accent.textOnLight,
      '--mantine-color-anchor': accent.textOnLight,
      '--mantine-color-accent-light': accent.tintLight,
      '--mantine-color-accent-light-hover': accent.tintStrongLight,
    },
    dark: {
      ...shared,
      '--accent-text': accent.textOnDark,
      '--accent-focus': accent.textOnDark,
      '--accent-tint': accent.tintDark,
      '--accent-tint-strong': accent.tintStrongDark,
      '--mantine-primary-color-light-color': accent.textOnDark,
      '--mantine-color-accent-light-color': accent.textOnDark,
      '--mantine-color-anchor': accent.textOnDark,
      '--mantine-color-accent-light': accent.tintDark,
      '--mantine-color-accent-light-hover': accent.tintStrongDark,
    },
  })
}
