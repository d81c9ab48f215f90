import { test } from '@japa/runner'
import { passwordProblem, type PasswordProblem } from '#foundation/validation/new_password'

const known = ['ada@acme.example', 'Ada Lovelace', 'Acme Bike Lights', 'adalovelace']

test.group('A new password', () => {
  test('"{0}": {1}')
    .with([
      ['short', 'short'],
      ['123456789', 'short'],
      ['😀😀😀', 'short'],
      ['aaaaaaaaaaaa', 'repetitive'],
      ['abababababab', 'repetitive'],
      ['abcabcabcabc', 'repetitive'],
      ['1234567890', 'common'],
      ['password123', 'common'],
      ['Passw0rd!!', 'common'],
      ['qwertyuiop', 'common'],
      ['ЙцукенгшщЗ12', 'common'],
      ['1984-05-17', 'digits'],
      ['adalovelace', 'personal'],
      ['AdaLovelace1815', 'personal'],
      ['Acme Bike Lights1', 'personal'],
      ['correct horse battery', null],
      ['зелёный слон поёт', null],
      ['k2#Vn81!xQ', null],
      ['83920174650192', null],
      ['ada lovelace rides a red bicycle', null],
    ] as [string, PasswordProblem | null][])
    .run(({ assert }, [password, problem]) => {
      assert.equal(passwordProblem(password, known), problem)
    })
})
