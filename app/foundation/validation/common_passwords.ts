/**
 * The words behind the passwords that lists of leaked ones have at their top, English and
 * Russian, in lower case. Digits and signs around them do not matter.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
  password passw0rd p@ssw0rd p@ssword passwort pass parol пароль qwerty qwertyuiop qwertyui
  qwerty123 qwer1234 asdfghjkl asdfgh asdf zxcvbnm zxcvbn 1q2w3e4r 1q2w3e4r5t 1q2w3e 1qaz2wsx
  1qaz2wsx3edc zaq12wsx q1w2e3r4 q1w2e3r4t5 йцукен йцукенг йцукенгшщз фывапролдж фыва ячсмить
  йфяцычувс abc abcd abcdef abcdefgh abcdefghij letmein welcome hello iloveyou loveme lovely
  love princess princesa sunshine dragon monkey master shadow superman batman pokemon naruto
  football baseball basketball soccer hockey arsenal chelsea liverpool barcelona spartak зенит
  спартак charlie michael michelle jessica jennifer daniel jordan thomas robert andrew anthony
  ashley nicole hunter harley mustang ferrari mercedes porsche corvette trustno1 freedom whatever
  starwars computer internet samsung google facebook secret administrator admin administrador
  root toor test tester testtest guest user demo login access changeme default system server
  support helpdesk patchbay password1 welcome1 letmein1 qazwsx qazwsxedc flower ginger pepper
  cheese banana orange purple silver golden summer winter autumn spring monday sunday january
  december ninja buster killer matrix phoenix tigger cookie maggie bailey jasmine blahblah
  iloveu fuckyou fuckoff asshole biteme money success lucky happy angel angels heaven jesus
  christ blessed family forever baby babygirl babyboy sweety honey natasha наташа марина
  marina katya nastya настя sergey сергей andrey андрей alexander александр vladimir владимир
  maksim maxim максим dmitry дмитрий kristina кристина любовь солнышко привет здравствуйте
  privet solnyshko lubov zvezda звезда россия russia moskva москва moscow америка america
  london germany deutschland france italia company office business correcthorsebatterystaple
  1234567890 0123456789 12345678910 9876543210 0987654321 123123123 112233445566 1122334455
  11223344556677889900 147258369 123456789a a123456789 q123456789 1029384756 123454321 789456123
  159753456 741852963 963852741 135792468 246813579 31415926535 3141592653
  `
    .trim()
    .split(/\s+/)
)
