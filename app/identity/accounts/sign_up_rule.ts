import { domainToASCII } from 'node:url'
import WorkspaceSettings from '#tenancy/models/workspace_settings'

/** Whether an address that nobody has yet may become a customer by itself. */
export async function mayBecomeCustomer(email: string): Promise<boolean> {
  const { signUpRule, allowedMailDomains } = await WorkspaceSettings.current()
  if (signUpRule === 'anyone') return true
  if (signUpRule !== 'allowed_domains') return false
  const domain = email.slice(email.lastIndexOf('@') + 1)
  return allowedMailDomains.includes(domainToASCII(domain).toLowerCase())
}

/** Whether the workspace lets anybody become a customer by themselves. */
export async function isSignUpOpen(): Promise<boolean> {
  const { signUpRule } = await WorkspaceSettings.current()
  return signUpRule !== 'invited'
}
