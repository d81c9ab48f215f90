import type { english } from '#operations/local_services/sentences_en'

/** То же, что говорит консоль, по-русски. */
export const russian: Record<keyof typeof english, string> = {
  preparing_postgres: 'Готовим PostgreSQL (первый запуск)',
  building_assets: 'Собираем страницы (только когда они изменились)',
  migrating: 'Обновляем базу данных',
  making_demo: 'Создаём два демонстрационных рабочих пространства',
  recovering: 'PostgreSQL восстанавливается после прерванной работы',
  stopping: 'Останавливаемся',
  postgres_restarted: 'PostgreSQL неожиданно остановился и запущен снова. Его журнал: {path}',

  disk_full: 'На диске с {path} кончилось место. Освободите место и запустите снова.',
  disk_nearly_full:
    'На диске с {path} свободно только {free} МБ, а нужно не меньше {needed} МБ. Освободите место или укажите другую папку в PATCHBAY_DATA_DIR.',
  folder_read_only:
    'Диск с {path} доступен только для чтения. Укажите в PATCHBAY_DATA_DIR папку, в которую можно писать.',
  folder_not_writable:
    'В {path} нельзя писать. Дайте пользователю {user} право записи или укажите другую папку в PATCHBAY_DATA_DIR.',
  folder_not_reachable:
    'PostgreSQL не работает от имени root, поэтому его запускает пользователь {account}, а ему закрыт вход в {path}. Укажите в PATCHBAY_DATA_DIR папку, открытую для всех (у каждой папки выше — право x для остальных).',
  folder_in_use:
    'Patchbay уже работает с {path} (процесс {pid}). Сначала остановите его или укажите другую папку в PATCHBAY_DATA_DIR.',
  secrets_unreadable:
    'Файл {path} повреждён: это не JSON со всеми секретами. Восстановите его из резервной копии или удалите все локальные данные командой «npm run reset».',
  secrets_missing:
    'Нет файла {path}, а без паролей из него базу рядом не открыть. Восстановите его из резервной копии или удалите все локальные данные командой «npm run reset».',

  binaries_unavailable:
    'Для {platform} нет PostgreSQL, который шёл бы вместе с Patchbay. Установите PostgreSQL 15 или новее и задайте DATABASE_URL, DATABASE_OWNER_URL и DATABASE_SYSTEM_URL (см. .env.example).',
  binaries_missing:
    'Не установлен пакет {name}. Выполните «npm ci» без --omit=optional или задайте DATABASE_URL своего PostgreSQL (см. .env.example).',
  binaries_broken:
    'Программы PostgreSQL из {path} здесь не запускаются: {reason}. Выполните «npm ci» ещё раз или задайте DATABASE_URL своего PostgreSQL (см. .env.example).',
  account_missing:
    'PostgreSQL не работает от имени root, а в системе нет ни пользователя «patchbay», ни «nobody». Создайте его: useradd --system patchbay',
  account_unknown:
    'PostgreSQL должен знать имя пользователя, от которого он работает, а у номера {uid} имени нет. Добавьте пользователя в /etc/passwd или задайте DATABASE_URL своего PostgreSQL.',
  cluster_version:
    'База в {path} создана PostgreSQL {found}, а с этой версией Patchbay идёт PostgreSQL {expected}. Вернитесь к прежней версии или удалите все локальные данные командой «npm run reset».',
  postgres_not_initialised: 'PostgreSQL не смог создать базу в {path}: {reason}',
  postgres_not_started: 'PostgreSQL не запустился: {reason}. Его журнал: {path}',
  postgres_too_slow:
    'PostgreSQL не ответил за {seconds} с. Его журнал: {path}. Запустите снова: он продолжит с того же места.',
  postgres_password_refused:
    'База в {path} не принимает пароли из {secrets}. Восстановите оба из одной резервной копии или удалите все локальные данные командой «npm run reset».',

  setting_invalid: 'Неверное значение {name}: {reason}. См. .env.example.',
  setting_missing: 'Не задано {name}. {reason} См. .env.example.',
  needs_root: 'Postfix и Dovecot может запустить только root: sudo {command}',
  reason_receiver_tls: 'ключ и сертификат приёмника SMTP задаются вместе',
  reason_port: 'порт — это число от 1 до 65535, а не «{value}»',
  reason_url: 'оно должно выглядеть так: {example}',
  reason_app_key_short: 'нужно не меньше 16 знаков',
  reason_role: 'допустимы значения all, web и worker',
  reason_role_redis:
    'процессу с ролью {role} нужен REDIS_URL: через него процессы узнают друг о друге',
  reason_proxies: '«{value}» — не адрес и не сеть вида 10.0.0.0/8',
  reason_secret_file: 'файл {path} не удалось прочитать ({reason})',
  reason_secret_twice: 'заданы и {name}, и {name}_FILE; оставьте что-то одно',
  reason_owner_url: 'Раз задан DATABASE_URL, для миграций нужен и адрес роли-владельца.',
  reason_system_url:
    'Раз задан DATABASE_URL, для задач сразу по всем рабочим пространствам нужен и адрес системной роли.',
  reason_app_key:
    'Когда DATABASE_URL ваш, ключ хранится в ваших настройках: без него не открыть ни сеансы, ни замки базы. Создайте его: node ace generate:key',
  reason_database_url:
    'Задан DATABASE_OWNER_URL или DATABASE_SYSTEM_URL, но не адрес роли приложения.',
  port_taken:
    'Порт {port} на {host} уже занят. Остановите программу, которая его занимает, или выберите другой: PORT={other} npm start',
  port_forbidden:
    'Пользователю {user} нельзя открыть порт {port}. Выберите порт больше 1023: PORT=3333 npm start',
  host_unavailable: 'HOST={host} — не адрес этой машины. Укажите 127.0.0.1 или 0.0.0.0.',

  database_unreachable:
    '{name}: по адресу {address} PostgreSQL не отвечает ({reason}). Проверьте адрес и работает ли сервер.',
  database_password:
    '{name}: PostgreSQL по адресу {address} не принимает пользователя {role}: {reason}. Проверьте имя и пароль в адресе.',
  database_absent:
    '{name}: по адресу {address} нет базы «{database}». Создайте её: см. app/operations/README.md.',
  database_refused: '{name}: PostgreSQL по адресу {address} отвечает: {reason}',
  database_too_old: '{name}: PostgreSQL {found} слишком стар, нужен не ниже {needed}.',
  database_role_superuser:
    '{name}: роль {role} — суперпользователь или обходит построчную защиту, она увидела бы все рабочие пространства. Возьмите роль {expected}: см. app/operations/README.md.',
  database_role_name:
    '{name} входит как {role}, а правила базы написаны для роли {expected}. Возьмите её: см. app/operations/README.md.',
  database_other:
    '{name} ведёт в базу {found}, а DATABASE_URL — в {expected}. Все три адреса должны вести в одну базу.',
  database_extension:
    'Роль из DATABASE_OWNER_URL не может добавить расширение {extension}. Выполните от имени суперпользователя: CREATE EXTENSION {extension};',
  redis_unreachable:
    'REDIS_URL: по адресу {address} Redis не отвечает ({reason}). Проверьте адрес или уберите REDIS_URL.',
  redis_refused:
    'REDIS_URL: Redis по адресу {address} отвечает: {reason}. Проверьте имя и пароль в адресе.',
  smtp_unreachable:
    'SMTP_URL: почтовый сервер {address} не отвечает ({reason}). Письма подождут в очереди.',
  meilisearch_unreachable:
    'MEILISEARCH_HOST: Meilisearch по адресу {address} не отвечает ({reason}). Поиск заработает, когда он ответит.',
  s3_incomplete: 'Задан S3_BUCKET, но не задано {missing}. См. .env.example.',
  s3_unreachable:
    'S3_BUCKET: {address} не отвечает ({reason}). Пока он молчит, файлы сохранить нельзя.',

  assets_not_writable:
    'Страницы нужно собрать заново, но у пользователя {user} нет права писать в {path}. Запустите один раз от имени владельца этой папки или дайте {user} право записи.',
  assets_failed: 'Не удалось собрать страницы: {reason}',
  migrations_failed: 'Не удалось обновить базу данных: {migration}: {reason}',

  ready_in: 'Patchbay готов за {seconds} с',
  portal: 'Портал',
  desk: 'Место агента',
  password: 'Пароль',
  password_scope: 'для всех демонстрационных входов',
  operator: 'Оператор',
  become_operator: 'чтобы им стать, откройте ссылку, которую выведет в другом терминале:',
  address: 'Адрес',
  services: 'Службы',
  service_database: 'база',
  service_queue: 'очередь',
  service_search: 'поиск',
  service_mail: 'почта',
  service_files: 'файлы',
  postgres_embedded: 'PostgreSQL {version}, встроенный',
  in_postgres: 'в PostgreSQL',
  on_disk: 'на диске',
  service_mail_in: 'приём',
  kept_local: 'остаётся на диске, видна по адресу {path} каждого пространства',
  data_kept: 'Данные',
  how_to_stop: 'Ctrl-C остановит всё',
  dev_ready: 'Службы готовы, запускаем сервер разработки',

  reset_question: 'Удалить все локальные данные в {path}? Вернуть их будет нельзя. Напишите «да»: ',
  reset_yes: 'да',
  reset_not_done: 'Ничего не удалено.',
  reset_needs_answer: 'Спросить некого. Чтобы удалить {path}, выполните «npm run reset -- --yes».',
  reset_real:
    'Задан DATABASE_URL: «npm run reset» удаляет только локальные данные и не трогает ваши службы. Очистите их собственными средствами.',
  reset_nothing: 'В {path} нет локальных данных.',
  reset_done: 'Папка {path} удалена. Следующий «npm start» начнёт с чистого листа.',
  reset_foreign:
    '{path} не похожа на папку с данными Patchbay (нет ни secrets.json, ни папки postgres). Ничего не удалено.',

  tests_skipped: 'Пропущено',
  skipped_browser: 'набор browser: нужен Chromium, запустите «npm run test:browser»',
  skipped_no_reason: 'причина не указана',
  tests_root_only: 'нужны права root',
}
