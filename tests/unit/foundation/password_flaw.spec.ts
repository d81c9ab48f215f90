import { test } from '@japa/runner'
import { passwordFlaw, type PasswordFlaw } from '#foundation/validation/password_flaw'

const known = ['ada.lovelace@acme.example', 'Ada Lovelace', 'Acme Bike Lights']

test.group('A new password', () => {
  test('"{0}": {1}')
    .with([
      ['short', 'too_short'],
      ['123456789', 'too_short'],
      ['😀😀😀', 'too_short'],
      ['aaaaaaaaaaaa', 'too_common'],
      ['abababababab', 'too_common'],
      ['abcabcabcabc', 'too_common'],
      ['1234567890', 'too_common'],
      ['password123', 'too_common'],
      ['Passw0rd!!', 'too_common'],
      ['qwertyuiop', 'too_common'],
      ['***Password***', 'too_common'],
      ['Пароль123456', 'too_common'],
      ['ЙцукенгшщЗ12', 'too_common'],
      ['1984-05-17', 'too_common'],
      ['adalovelace', 'personal'],
      ['I am ada.lovelace, you know', 'personal'],
      ['AdaLovelace1815', 'personal'],
      ['Acme Bike Lights1', 'personal'],
      ['correct horse battery', null],
      ['зелёный слон поёт', null],
      ['k2#Vn81!xQ', null],
      ['83920174650192', null],
      ['ada lovelace rides a red bicycle', null],
    ] as [string, PasswordFlaw | null][])
    .run(({ assert }, [password, flaw]) => {
      assert.equal(passwordFlaw(password, known), flaw)
    })
})
