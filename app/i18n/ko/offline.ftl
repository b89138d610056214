# What happens without a network: the page that stands in, the reports that wait on the phone, and how to read them out.
# $phone is the centre's number. $count is a number that the page fills in while it runs, so these have no plural forms on purpose.

offline-title = 인터넷에 연결되지 않았습니다
offline-lead = 지금은 인터넷에 연결되지 않았습니다. 그래도 보고할 수 있습니다. 휴대전화가 보고를 보관했다가 인터넷이 연결되면 보냅니다.
offline-open-today = ‘오늘’ 열기
offline-unknown-title = 이 휴대전화에서는 아직 로그인하지 않았습니다
offline-unknown-text = 이 브라우저로 로그인하지 않았거나, 브라우저가 보관하던 내용을 지웠습니다. 인터넷이 연결될 때 로그인하거나 { $phone }번으로 전화해 주세요.
offline-waiting = 전송 대기: { $count }건
offline-all-sent = 모두 전송되었습니다
offline-kept = 휴대전화가 보관했다가 인터넷이 연결되면 보냅니다. 보고한 시각을 기준으로 합니다.
offline-not-kept = 이 브라우저는 아무것도 보관하지 않습니다. 보고가 전송될 때까지 이 페이지를 열어 두세요.
offline-full = 이 휴대전화에 대기 중인 보고가 너무 많아 이 보고는 보관하지 못했습니다. { $phone }번으로 전화해 주세요.
offline-signed-out = 로그인이 끝났습니다. 잃은 것은 없습니다. 다시 로그인하면 기다리던 보고가 전송됩니다.
offline-refused = 이 보고를 받을 수 없었습니다.
offline-remove = 목록에서 지우기
offline-bad-answers = 빠졌거나 맞지 않는 답이 있습니다. 건강 상태 보고를 다시 입력해 주세요.
offline-fever = 체온이 높음
offline-no-fever = 체온이 높지 않음
offline-read-out = 전화로 읽어 주기
offline-read-out-text = 인터넷이 안 될 때는 { $phone }번으로 전화해 이 목록을 읽어 주세요.
offline-copy = 목록 복사
offline-storage = 사용자나 휴대전화가 브라우저의 데이터를 지우면 이 목록의 보고는 사라집니다. 그때는 다시 보고하거나 전화해 주세요.
offline-sign-out-warning = 아직 전송되지 않은 보고: { $count }건. 지금 로그아웃하면 사라집니다. 로그아웃할까요?
offline-install-title = Okaeri를 바로 열 수 있게 하기
offline-install-text = 휴대전화 홈 화면에 추가하면 한 번만 눌러 열 수 있습니다. 인터넷이 연결되지 않아도 열립니다.
offline-install-button = 홈 화면에 추가
offline-install-ios = iPhone: ‘공유’를 누르고 ‘홈 화면에 추가’를 선택해 주세요.
