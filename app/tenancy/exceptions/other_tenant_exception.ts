import { Exception } from '@adonisjs/core/exceptions'

/** A programming error: a row or transaction of one workspace was used on behalf of another. */
export class OtherTenantException extends Exception {
  static status = 500
  static code = 'E_OTHER_TENANT'

  static forModel(model: string, owner: number, current: number) {
    return new this(
      `This ${model} belongs to workspace ${owner}, but workspace ${current} is active`
    )
  }

  static forTransaction(owner: string, current: string) {
    return new this(
      `A transaction of ${nameOf(owner)} got a query of ${nameOf(current)}. ` +
        'A transaction stays in the workspace it began in'
    )
  }
}

/** The signature behind the dot stays out of messages and logs. */
function nameOf(binding: string) {
  const [id] = binding.split('.', 1)
  return id ? `workspace ${id}` : 'no workspace'
}
