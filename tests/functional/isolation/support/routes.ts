import router from '@adonisjs/core/services/router'

export interface RegisteredRoute {
  /** As its feature named it; packages may leave that out. */
  name: string
  method: string
  pattern: string
  takesParameters: boolean
  isOfWorkspaces: boolean
}

/** Every registered route, from the router itself. */
export function registeredRoutes(): RegisteredRoute[] {
  return Object.entries(router.toJSON()).flatMap(([domain, routes]) =>
    routes.map(({ name, methods, pattern }) => {
      const method = methods.find((one) => one !== 'HEAD')!
      return {
        name: name ?? `${method} ${pattern}`,
        method,
        pattern,
        takesParameters: /[:*]/.test(pattern),
        isOfWorkspaces: domain === 'root',
      }
    })
  )
}
