export type LocalMail = {
  id: string
  to: string
  from: string
  subject: string
  html: string | null
  text: string | null
  createdAt: string
  headers: Record<string, string>
}
