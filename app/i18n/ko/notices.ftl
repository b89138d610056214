# Notices on the public pages, their feed, and “Is this page clear?” at the foot of each page. $date is a
# finished date, $language the name of a language in itself, $count and $most numbers of characters.

notices-title = 공지
notices-lead = 대기 중인 분들께 알리는 소식입니다. 새 소식이 위에 있습니다.
notices-all = 모든 공지
notices-none = 지금은 공지가 없습니다.
notices-feed = 뉴스 리더로 새 공지 받기(Atom)
notices-mark = { $language }
notices-not-translated = 이 공지는 아직 한국어로 준비되지 않았습니다. 지금 보이는 언어: { $language }
notices-retracted-title = 이 공지는 더 이상 유효하지 않습니다
notices-retracted-text = { $date }에 취소했습니다. 이 내용을 더는 따르지 마세요. 지금 유효한 공지는 목록에 있습니다.

clarity-question = 이 페이지는 이해하기 쉬운가요?
clarity-yes = 예
clarity-no = 아니요
clarity-thanks-title = 고맙습니다
clarity-thanks-text = 답변은 안내를 더 좋게 만드는 데 쓰입니다. 누가 답했는지는 저장하지 않습니다.
clarity-missing-label = 부족하거나 이해하기 어려운 것은 무엇인가요?
clarity-missing-hint = 최대 { $most }자입니다. 이름이나 본인에 관한 내용은 쓰지 마세요. 여기서는 답장을 드릴 수 없습니다.
clarity-missing-submit = 보내기
clarity-missing-empty = 부족한 점을 쓰거나 원래 페이지로 돌아가세요.
clarity-missing-too-long = 지금 { $count }자입니다. { $most }자까지 쓸 수 있습니다. 짧게 줄여 주세요.
clarity-back = 원래 페이지로 돌아가기
