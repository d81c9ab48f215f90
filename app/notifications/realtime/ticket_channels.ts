export { ticketChannels } from '#tickets/realtime/ticket_channels'
