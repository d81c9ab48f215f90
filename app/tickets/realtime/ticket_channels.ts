/** Names of the channels about tickets; `start/realtime.ts` says who may listen to which. */
export const ticketChannels = {
  staffList: (tenantId: number) => `tenants/${tenantId}/staff/tickets`,
  staffTicket: (tenantId: number, ticketId: number) =>
    `tenants/${tenantId}/staff/tickets/${ticketId}`,
  portalTicket: (tenantId: number, ticketId: number) =>
    `tenants/${tenantId}/portal/tickets/${ticketId}`,
}
