# Questions that travellers ask, each with its answer. One page shows them in groups; the search looks through them.
#
# Messages are plain text. Any of them may use these variables, all from the programme. Times are finished texts.
#   $authority, $centre         names, without "the"
#   $country                    name of the country, as in "the local time of Japan"
#   $phone                      the centre's telephone number
#   $days                       number of waiting days
#   $radius                     metres around the waiting place
#   $from, $until               between these times we ask where somebody is
#   $answer_minutes             minutes to answer such a request
#   $quiet_from, $quiet_until   in the first night no request comes between these times
#   $call_from, $call_until     between these times the residence check calls
#   $tries, $tries_apart        calls before a residence check counts as missed, and minutes between two of them
#   $clip_days                  days until the video of an automated call is destroyed
#   $position_hours             hours until the exact position of a report is destroyed
#   $hidden_days                days after the end until operators no longer see a case
#   $destroyed_days             days after the end until it is destroyed
#
# A question is one line. The order on the page is in the program, and so is the group that a question belongs to.


## The waiting days

faq-group-days = 待機期間

faq-arrival-day-question = 飛行機で着いた日も数えますか
faq-arrival-day-answer = 到着した日は0日目で、待機の日数には入りません。次の日が1日目です。夜中の0時を過ぎて着陸したときは、新しい日が0日目です。

faq-end-question = 待機（隔離）は、いつ終わりますか
faq-end-answer = 待機は{ $days }日目で終わります。その日が終わる夜中の0時から、外出できます。日付と時刻は「今日」のページに出ています。

faq-time-zone-question = どの国の時刻で数えますか
faq-time-zone-answer = { $country }の時刻で数えます。時差があっても、数え方は変わりません。スマートフォンの時計が外国の時刻のままでもかまいません。

faq-early-end-question = 待機期間が早く終わることはありますか
faq-early-end-answer = 担当の役所が、待機期間を短くしたり長くしたりすることがあります。そのときはお知らせします。お知らせがあるまでは、「今日」のページの日付のとおりです。

faq-leaving-question = 待機期間が終わる前に出国したいです。どうすればよいですか
faq-leaving-answer = 出発する前に、{ $phone }へ電話してください。出国する日と便名を教えてください。次にすることをお伝えします。出国するまで、きまりは変わりません。

faq-vaccinated-question = ワクチンを打ちました。それでも待機しますか
faq-vaccinated-answer = 打った方も打っていない方も、「今日」のページの日付までお待ちください。打った方のきまりが変わるときは、お知らせします。迷うときは、{ $phone }へ電話してください。


## The waiting place

faq-group-place = 待機場所での生活

faq-moving-question = ホテルから自宅に移れますか
faq-moving-answer = 移る前に、「今日」のページで「別の場所へ移動します」を押して、センターに申請してください。{ $phone }への電話でもかまいません。新しい住所と、移る理由を教えてください。センターが認めるまでは、いまの待機場所のままです。

faq-shopping-question = 食べ物の買い物に出かけてもよいですか
faq-shopping-answer = 待機場所で過ごしてください。スーパーなどの食べ物や日用品は、家の前まで届けてもらってください。家族や友達に、ドアの外に置いてもらうこともできます。届けてくれる人がいないときは、{ $phone }へ電話してください。

faq-delivery-question = 宅配の荷物や出前は、どう受け取りますか
faq-delivery-answer = 食べ物や荷物は、ドアの外に置いてもらってください。配達の人が帰ってから、中に入れてください。会わなければならないときは、マスクをつけ、はなれて受け取ってください。

faq-rubbish-question = ごみは、どう出しますか
faq-rubbish-answer = ホテルの人や、いっしょに住んでいる人に、ごみ出しを頼んでください。頼める人がいないときは、{ $phone }へ電話してください。いっしょに方法を考えます。

faq-outdoors-question = 犬の散歩や、外での運動はできますか
faq-outdoors-answer = 待機期間が終わるまで、外に出ないでください。部屋の中で体を動かすのはかまいません。犬の散歩は、ほかの人に頼んでください。ペットの世話を頼める人がいないときは、{ $phone }へ電話してください。

faq-visitors-question = 友達や家族が会いに来てもよいですか
faq-visitors-answer = 待機期間が終わるまで、ほかの人と会わないでください。電話やビデオで話すことはできます。物を届けに来た人には、ドアの外に置いてもらってください。

faq-household-question = ほかの人といっしょに住んでいます。どうすればよいですか
faq-household-answer = できるだけ、自分だけの部屋で過ごしてください。顔を合わせるときは、マスクをつけ、はなれてください。窓をよく開けてください。家のみなさんも、こまめに手を洗ってください。

faq-children-question = 子どもなど、スマートフォンを持たない同行者がいます。どう報告しますか
faq-children-answer = あなたのスマートフォンから、その方の分も報告してください。健康状態の質問に、一人ずつ答えてください。画面に出ていない同行者がいるときは、{ $phone }へ電話してください。


## Reports

faq-group-reports = 報告

faq-missed-question = 報告を忘れました。どうすればよいですか
faq-missed-answer = 気づいたときに、すぐ報告してください。遅れても、ないよりずっと助かります。報告が何回もないときは、お変わりがないか、センターから電話することがあります。

faq-asleep-question = 寝ているとき、シャワーやトイレのときに報告のお願いが来たら、どうなりますか
faq-asleep-answer = だいじょうぶです。{ $answer_minutes }分以内に答えてください。現在地をお聞きするのは、{ $from }から{ $until }までの間だけです。着いた日の夜は、{ $quiet_from }から{ $quiet_until }までお願いは届きません。

faq-no-position-question = スマートフォンが現在地を見つけられません。どうすればよいですか
faq-no-position-answer = 窓の近くに行き、位置情報（GPS）とWi-Fiをオンにしてください。少し待って、もう一度試してください。現在地を判定できなくても、あなたの不利にはなりません。

faq-permission-question = 位置情報を許可しませんでした。あとから変えられますか
faq-permission-answer = はい。「ここにいます」をもう一度押してください。お使いのスマートフォンで許可する方法が出ます。うまくいかないときは、{ $phone }へ電話してください。

faq-away-question = ちがう場所から報告してしまいました。どうすればよいですか
faq-away-answer = できれば待機場所に戻り、そこで「ここにいます」をもう一度押してください。病院などの用事で外に出たときは、{ $phone }へ電話して、教えてください。

faq-not-away-question = 待機場所にいるのに、離れていると出ます。なぜですか
faq-not-away-answer = スマートフォンの位置は、まちがうことがあります。窓の近くで、「ここにいます」をもう一度押してください。それでも直らないときは、{ $phone }へ電話してください。担当者が確認します。機械だけで決めることはありません。

faq-no-network-question = 電波がなく、通信できません。どう報告しますか
faq-no-network-answer = ページを開いたままにして、通信できるようになったら、もう一度送ってください。自宅や宿泊先にWi-Fiがあれば、使ってください。インターネットに長い間つながらないときは、ほかの電話から{ $phone }へ電話してください。

faq-tracking-question = Okaeriは、いつもわたしの居場所を見ていますか
faq-tracking-answer = いいえ。あなたがボタンを押したときだけ、現在地がわかります。


## Calls

faq-group-calls = センターからの通話

faq-missed-call-question = ビデオ通話に出られませんでした。どうすればよいですか
faq-missed-call-answer = 次の通話をお待ちください。1回の居所確認で、{ $tries }回までかけます。次にかけるまで、{ $tries_apart }分以上あけます。かけるのは{ $call_from }から{ $call_until }までの間です。

faq-call-back-question = ビデオ通話にかけ直せますか
faq-call-back-answer = いいえ。かけ直す必要はありません。居所確認は、通話のそのときに室内にいることを確かめるものです。あとの通話では確かめられません。次の通話をお待ちください。

faq-automated-question = 自動音声の電話が来ました。まちがいではありませんか
faq-automated-answer = まちがいではありません。機械がかける通話もあります。担当者のときと同じように出て、音声のとおりにしてください。

faq-pictures-question = ビデオ通話の映像は、どうなりますか
faq-pictures-answer = 自動の通話の映像は、担当者が見て、確かめます。映像は、その{ $clip_days }日後に消します。

faq-scam-question = お金を請求されました。本当にセンターですか
faq-scam-answer = いいえ。センターが、お金を払うように言ったり、クレジットカードの番号を聞いたりすることは、ぜったいにありません。詐欺かもしれません。電話を切り、何も送らないでください。そのあと、{ $phone }へ電話して、教えてください。


## Health and emergencies

faq-group-health = 健康と緊急のとき

faq-feeling-ill-question = 体の具合が悪いです。どうすればよいですか
faq-feeling-ill-answer = 早めに、近くの保健所か、センター（{ $phone }）へ電話してください。熱などの症状は、健康状態の報告でも教えてください。命にかかわるときは、すぐに救急車を呼んでください。

faq-doctor-question = 病院や検査に行きたいです。行ってもよいですか
faq-doctor-answer = 先に病院や検査場に電話して、行き方を聞いてください。次に、出かける前に{ $phone }へ電話してください。行くときはマスクをつけ、人の多いところを避けてください。

faq-family-ill-question = 家族の具合が悪いです。どうすればよいですか
faq-family-ill-answer = 近くの保健所に電話して、待機期間中であることを伝えてください。その方が同行者のときは、健康状態の報告でも教えてください。命にかかわるときは、すぐに救急車を呼んでください。

faq-family-visit-question = 離れて住む家族が重い病気になったり、亡くなったりしました。会いに行けますか
faq-family-visit-answer = おつらいことと思います。出かける前に、{ $phone }へ電話してください。いっしょに方法を考えます。

faq-emergency-question = 火事や地震など、緊急のときはどうすればよいですか
faq-emergency-answer = あなたの安全がいちばん大切です。危ないときは、すぐに逃げてください。けがをした人がいるときは、救急車を呼んでください。安全になったら、{ $phone }へ電話して、どこにいるかを教えてください。

faq-close-contact-question = 飛行機で近くにいた人が感染していたときは、どうやってわかりますか
faq-close-contact-answer = センターがメール、スマートフォンへの通知、ビデオ通話でお知らせします。あなたが感染しているという意味ではありません。次にすることをお伝えします。それまでは待機場所にいてください。

faq-lonely-question = さびしいです。心配です。だれに話せますか
faq-lonely-answer = この期間をつらいと感じる人は、たくさんいます。あなたはひとりではありません。家族や友達と、電話やビデオで話してください。センター（{ $phone }）に電話してもかまいません。相談先をお伝えします。


## Phone and sign-in

faq-group-phone = スマートフォンとサインイン

faq-no-smartphone-question = スマートフォンがありません。どう報告しますか
faq-no-smartphone-answer = Okaeriは、タブレットやパソコンのブラウザーでも開けます。どれもないときは、どの電話からでもかまいませんので、{ $phone }へ電話してください。

faq-broken-question = スマートフォンが壊れました。なくしました。電池が切れました。どうすればよいですか
faq-broken-answer = 電池が切れただけのときは、充電して、使えるようになったらすぐ報告してください。壊れたときやなくしたときは、ほかの電話から{ $phone }へ電話してください。

faq-new-phone-question = 新しいスマートフォンに変えました。どう続けますか
faq-new-phone-answer = 新しいスマートフォンでOkaeriを開き、到着コードなしでサインインしてください。到着コードは一度しか使えません。報告はすぐに送れます。前の報告も見たいときは、{ $phone }へ電話してください。センターがスマートフォンを確認します。

faq-no-code-question = 到着コードがありません。紙をなくしました。はじめられますか
faq-no-code-answer = はい。「到着コードがない」を押し、パスポート番号と生年月日でサインインしてください。報告はすぐに送れます。センターがあなたのスマートフォンを確認するまで、保存された内容は画面に出ません。

faq-language-question = 言語は、どう変えますか
faq-language-answer = ページの上にある言語の名前を押し、ほかの言語を選んでください。同じページがその言語で出ます。

faq-no-script-question = JavaScriptが使えないブラウザーです。何ができますか
faq-no-script-answer = 案内を読むこと、日数を数えること、健康状態を報告することができます。位置を送ることとビデオ通話には、JavaScriptが必要です。{ $phone }へ電話してください。ほかの方法を考えます。


## Data, costs and opinions

faq-group-data = 情報・費用・ご意見

faq-stored-question = わたしについて、何が保存されていますか
faq-stored-answer = 氏名、パスポート番号、生年月日、便名、待機場所、同行者、そして報告です。パスポート番号、生年月日、くわしい位置は、鍵がなければ読めない形で保存しています。

faq-how-long-question = わたしの情報は、いつまで残りますか
faq-how-long-answer = 報告のくわしい位置は、{ $position_hours }時間たつと消します。「待機場所にいました」などの結果は残します。センターの担当者が見られるのは、待機が終わって{ $hidden_days }日後までです。{ $destroyed_days }日後に、あなたの情報をすべて消します。名前のない合計の数だけを残します。

faq-who-sees-question = わたしの情報は、だれが見ますか
faq-who-sees-answer = あなたを支える仕事をする、センターの担当者だけです。担当者が情報を開くたびに、記録が残ります。ほかの入国者は何も見られません。

faq-wrong-details-question = 登録されたパスポート番号や氏名がまちがっています。どうすればよいですか
faq-wrong-details-answer = パスポートを手元に置いて、{ $phone }へ電話してください。いっしょに確認します。サインインできないときは、先にパスポートを見て、一文字ずつ確認してください。

faq-who-pays-question = ホテルや検査、病院のお金は、だれが払いますか
faq-who-pays-answer = Okaeriは無料です。そのほかの費用については、ここではお答えできません。{ $phone }へ電話してください。相談先をお伝えします。

faq-feedback-question = わかりにくいところがありました。だれに言えばよいですか
faq-feedback-answer = { $phone }へ電話してください。ご意見は、次に入国する方の役に立ちます。ありがとうございます。
