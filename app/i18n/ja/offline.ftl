# What happens without a network: the page that stands in, the reports that wait on the phone, and how to read them out.
# $phone is the centre's number. $count is a number that the page fills in while it runs, so these have no plural forms on purpose.

offline-title = 通信できません
offline-lead = いまは通信できません。それでも報告できます。報告はスマートフォンに残り、通信できるようになると送られます。
offline-open-today = 「今日」を開く
offline-unknown-title = このスマートフォンでは、まだサインインしていません
offline-unknown-text = このブラウザーでサインインしていないか、ブラウザーが残していたものを消したようです。通信できるときにサインインするか、{ $phone }へ電話してください。
offline-waiting = 送信待ち：{ $count }件
offline-all-sent = すべて送信しました
offline-kept = 報告はスマートフォンに残り、通信できるようになると送られます。報告した時刻で数えます。
offline-not-kept = このブラウザーには何も残せません。報告が送られるまで、このページを開いたままにしてください。
offline-full = 送信を待つ報告が多すぎるため、この報告は残せませんでした。{ $phone }へ電話してください。
offline-signed-out = サインインが終わっています。報告はなくなっていません。もう一度サインインすると、待っている報告が送られます。
offline-refused = この報告は受け取れませんでした。
offline-remove = 一覧から消す
offline-bad-answers = 足りない答えか、正しくない答えがあります。健康状態の報告をもう一度入力してください。
offline-fever = 熱が高い
offline-no-fever = 熱は高くない
offline-read-out = 電話で読み上げる
offline-read-out-text = 通信できないときは、{ $phone }へ電話して、この一覧を読み上げてください。
offline-copy = 一覧をコピーする
offline-storage = あなたやスマートフォンがブラウザーのデータを消すと、この一覧の報告はなくなります。そのときは、もう一度報告するか、電話してください。
offline-sign-out-warning = まだ送られていない報告：{ $count }件。いまサインアウトすると、なくなります。サインアウトしますか？
offline-install-title = Okaeriをすぐ開けるように
offline-install-text = スマートフォンのホーム画面に追加すると、1回押すだけで開けます。通信できないときも開けます。
offline-install-button = ホーム画面に追加する
offline-install-ios = iPhoneの場合：「共有」を押し、「ホーム画面に追加」を選びます。
