# The traveller's pages: start, pledge, waiting place, today, "I'm here", health, timeline.
# $phone is the centre's number. $time and $date are finished texts. Other values are numbers.
# Messages that a page fills in while it runs (place-position-found, here-*) have no plural forms on purpose.

nav-today = 今日
nav-guide = 案内
nav-timeline = 報告の記録
sign-out = サインアウト
sign-out-done = サインアウトしました。
call-centre = { $phone }へ電話する


## Start

start-title = サインイン
start-lead = おかえりなさい。サインインして、現在地と健康状態を毎日教えてください。
start-code-label = 到着コード
start-code-hint = 到着したときに受け取った紙に書いてあります。
start-code-error-missing = 到着コードを入力してください。
start-code-error-form = 到着コードの形ではありません。紙を見て確認してください。
start-code-used = この到着コードはもう使われています。ご自身で使ったときは、そのスマートフォンを使うか、コードなしでサインインしてください。
start-passport-label = パスポート番号
start-passport-hint = パスポートに書いてある文字と数字です。
start-passport-error-missing = パスポート番号を入力してください。
start-passport-error-form = パスポート番号は文字と数字だけです。確認してください。
start-birth-legend = 生年月日
start-birth-hint = パスポートのとおりに入力してください。例：1980 3 31
start-submit = サインイン
start-without-code = 到着コードがない
start-with-code = 到着コードがある
start-report-only-title = コードなしでサインイン
start-report-only-text = コードがなくても報告を送れます。センターがあなたのスマートフォンを確認するまで、保存された内容は画面に出ません。
start-error-no-match = この内容ではサインインできませんでした。パスポートと紙を見て、一つずつ確認してください。
start-error-too-many = 何回も入力されました。{ $minutes }分待ってから、もう一度試してください。
start-error-stay = 1回の滞在で試せる回数を超えました。{ $phone }へ電話してください。お手伝いします。


## Pledge

pledge-title = 誓約書
pledge-lead = このきまりは、あなたとまわりの人を守るためのものです。読んで、同意してください。
pledge-1 = 待機期間が終わるまで、待機場所で過ごします。
pledge-2 = ほかの人と会いません。
pledge-3 = 現在地と健康状態を毎日報告します。
pledge-4 = センターからビデオ通話があったら、出ます。
pledge-5 = マスクをつけ、手をきれいにし、人の多いところを避けます。
pledge-consequence = 正当な理由なくこの誓約を守らないときは、氏名と、感染を防ぐために役立つ情報が公表されることがあります。外国籍の場合は、国籍も公表されることがあり、在留資格の取消しや退去強制の手続きがとられることもあります。
pledge-agree = 読みました。同意します。
pledge-submit = 同意して進む
pledge-error = 同意するときは、チェックを入れてください。
pledge-accepted = { $date }に同意しました。


## Waiting place

place-title = 待機場所
place-lead = 待機する自宅や宿泊先に着いてから登録してください。
place-address-label = 住所
place-address-hint = 市区町村、番地、建物の名前と部屋番号まで書いてください。
place-address-error = 待機場所の住所を入力してください。
place-address-error-long = 住所が長すぎます。短くしてください。
place-position-title = 現在の位置
place-position-lead = スマートフォンの位置を、待機場所として保存します。ボタンを押すと、位置を使ってよいかをスマートフォンが聞きます。許可してください。
place-position-button = 位置を調べる
place-position-found = 位置がわかりました（誤差{ $accuracy } m）。
place-position-error-missing = 保存する前に「位置を調べる」を押してください。
place-position-error-accuracy = 位置を十分に調べられませんでした。窓の近くで少し待ち、もう一度ボタンを押してください。
place-position-none = このブラウザーでは、このページから位置を送れません。{ $phone }へ電話してください。センターが待機場所を登録します。
place-submit = 待機場所を保存する
place-registered-title = 登録した待機場所


## Today

today-title = 今日
today-arrival = 今日は到着日です。明日が1日目です。
today-day = { $days }日間のうち{ $day }日目
today-ends = { $date } { $time }から外出できます。
today-released-title = 待機は終わりました
today-released-text = もう報告はいりません。ご協力ありがとうございました。おかえりなさい。
today-closed-title = 健康の確認は終わりました
today-closed-text = もう報告はいりません。まちがいだと思うときは、{ $phone }へ電話してください。
today-before-place-title = はじめに、待機場所を登録してください
today-before-place-text = 自宅や宿泊先に着いたら、すぐにその場所を教えてください。そのあと、そこから報告できます。
today-before-place-button = 待機場所を登録する
today-report-only-note = あなたのスマートフォンはまだ確認されていません。報告は送れますが、保存された内容はここに出ません。確認するには、到着コードを入力するか、{ $phone }へ電話してください。
today-report-only-code = 到着コードを入力する
today-receipts-title = 今日受け取った報告
today-receipts-none = 今日はまだありません。
today-help = 困ったときは、{ $phone }へ電話してください。はじめに自動音声が流れます。


## "I'm here"

here-title = 現在地
here-button = ここにいます
here-explain = 待機場所で、1日に数回ボタンを押してください。スマートフォンが現在地を調べて、センターへ送ります。押したときだけ調べます。
here-searching = 現在地を調べています…
here-accuracy = 誤差{ $metres } mまでわかりました。もっとくわしく調べています…
here-sending = 送っています…
here-inside-title = 待機場所にいます
here-inside-text = ありがとうございます。報告が届きました。
here-outside-title = 待機場所から離れているようです
here-outside-text = スマートフォンの位置は、待機場所から約{ $distance } m離れています（誤差{ $accuracy } m）。できれば待機場所に戻り、もう一度「ここにいます」を押してください。まちがいのときや、助けが必要なときは、電話してください。
here-cannot-tell-title = 現在地を判定できませんでした
here-cannot-tell-text = 報告は届きました。スマートフォンが位置を十分に調べられませんでした。あなたの不利にはなりません。窓の近くで少し待ち、もう一度試してください。
here-report-only-title = 報告が届きました
here-report-only-text = ありがとうございます。センターが確認します。
here-denied-title = 位置を使うことが許可されていません
here-denied-text = 位置を使ってよいか聞かれたときに、許可されませんでした。設定は変えられます。
here-denied-ios = iPhoneの場合：「設定」、「プライバシーとセキュリティ」、「位置情報サービス」の順に開き、オンにします。下の一覧で使っているブラウザー（例：「SafariのWebサイト」）を押し、「このAppの使用中」を選びます。ここに戻って、もう一度試してください。
here-denied-android = Androidの場合：ページのアドレスの左にあるマークを押し、「権限」、「位置情報」の順に開き、許可します。スマートフォンの「設定」で「位置情報」がオンになっているかも確認して、もう一度試してください。
here-denied-other = パソコンの場合：ページのアドレスの左にあるマークを押し、「位置情報」を許可します。そのあと、ページを読み込み直してください。
here-unavailable-title = スマートフォンが現在地を見つけられません
here-unavailable-text = しばらくすると直ることが多いです。
here-unavailable-ios = iPhoneの場合：「設定」、「プライバシーとセキュリティ」、「位置情報サービス」の順に開き、オンになっているか確認します。Wi-Fiもオンにして、窓の近くでもう一度試してください。
here-unavailable-android = Androidの場合：「設定」、「位置情報」の順に開き、オンになっているか確認します。Wi-Fiもオンにして、窓の近くでもう一度試してください。
here-unavailable-other = パソコンの場合：設定で、位置情報とWi-Fiがオンになっているか確認してください。それでも動かないときは、スマートフォンを使ってください。
here-timeout-title = 時間がかかりすぎました
here-timeout-text = 時間内に現在地を見つけられませんでした。何も送っていません。窓の近くで、もう一度試してください。
here-not-sent-title = 報告はまだ送られていません
here-refused-title = この報告は受け取れませんでした
here-refused-text = 何も保存していません。理由がわからないときは、{ $phone }へ電話してください。
here-unsupported-title = このブラウザーでは現在地を調べられません
here-unsupported-text = 別のブラウザーや別のスマートフォンでこのページを開くか、{ $phone }へ電話してください。
here-no-script = このブラウザーでは、このページから位置を送れません。{ $phone }へ電話してください。
here-try-again = もう一度試す
here-send-again = もう一度送る
here-receipt = 受付番号 { $receipt }（{ $time }）


## Health

health-title = 健康状態
health-lead = 1日に1回答えてください。1分ほどで終わります。具合が悪いときは、そのまま教えてください。お手伝いするためにお聞きしています。
health-open = 健康状態を報告する
health-person-self = あなた
health-person = { $name }さん
health-temperature-label = 体温（°C）
health-temperature-hint = 例：36.5。体温計がないときは空けておき、次の質問に答えてください。
health-fever-legend = 体温は{ $threshold } °C以上ですか
health-fever-yes = はい
health-fever-no = いいえ
health-symptoms-legend = 今日、気になる症状はありますか
health-symptoms-hint = あてはまるものすべてにチェックを入れてください。なければ、何も入れないでください。
health-submit = 送る
health-temperature-not-a-number = 体温は数字で入力してください。例：36.5
health-temperature-out-of-range = 体温を確認してください。°Cで入力します。例：36.5
health-temperature-missing = 体温を入力するか、「はい」か「いいえ」を選んでください。
health-error-of = { $person }：{ $error }
health-sent-before = この報告はもう届いています。新しい答えで送り直すときは、もう一度「{ health-submit }」を押してください。
health-fever-answer-unknown = 体温を入力するか、「はい」か「いいえ」を選んでください。
health-symptom-unknown = チェックの一つを読み取れませんでした。もう一度入れてください。
health-done-well-title = ありがとうございます。報告が届きました。
health-done-well-text = 今日はこれで終わりです。具合が悪くなったら、もう一度報告するか、{ $phone }へ電話してください。
health-done-symptomatic-title = 教えてくださり、ありがとうございます。いま電話してください。
health-done-symptomatic-text = { $phone }へ電話してください。電話をせずに病院へ行かないでください。命にかかわるときは、すぐに救急車を呼んでください。
health-receipt = 受付番号 { $receipt }（{ $time }）
health-due = { $time }までに答えてください。
health-overdue = { $time }までの報告でしたが、今からでも答えられます。
health-done-today = 今日は報告がすんでいます。いつでも、もう一度報告できます。


## Timeline

timeline-title = 報告の記録
timeline-lead = センターが見ている内容と同じです。
timeline-empty = まだ何もありません。
timeline-pledge = 誓約書に同意しました
timeline-place = 待機場所を登録しました
timeline-location-inside = 待機場所にいました
timeline-location-outside = 待機場所から離れていました
timeline-location-cannot_tell = 現在地を判定できませんでした
timeline-location-received = 現在地報告を受け取りました
timeline-health-well = 症状なし
timeline-health-symptomatic = 症状あり
timeline-received = 受付：{ $time }
timeline-receipt = 受付番号 { $receipt }


## Why a report could not be taken

problem-captured-in-future = スマートフォンの時計が進んでいます。時刻を自動設定にして、もう一度試してください。
problem-captured-too-old = 古い報告なので、受け取れませんでした。新しく報告してください。
problem-released = 待機は終わりました。もう報告はいりません。
problem-not-active = 健康の確認がまだ始まっていないか、もう終わっています。まちがいだと思うときは、{ $phone }へ電話してください。
problem-id-conflict = この報告は、別の内容でもう届いています。ページを読み込み直して、新しく報告してください。
problem-bad-position = スマートフォンから正しくない位置が届きました。もう一度試してください。
