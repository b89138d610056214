# The public guide: welcome page, sections, questions, search, day counter.
#
# Messages are plain text. Every message of a section may use any of these variables:
#   $authority, $centre  names from the programme, without "the"
#   $phone               the centre's telephone number
#   $days                number of waiting days
#   $radius              metres around the waiting place
#   $url                 address of the multilingual COVID-19 guide
#
# Sections, their subsections and the number of paragraphs in each, in the order they stand. A link to all
# questions follows the first subsection of help:
#   app             1: 4   2: 4   3: 3   4: 4
#   outside         1: 4   2: 2
#   ill             1: 3   2: 3   3: 3
#   help            1: 1   2: 2   3: 2   4: 1   5: 1
#   information     1: 2   2: 2
#   centre          1: 4
#   close-contact   1: 4


## Welcome page

guide-welcome-title = おかえりなさい。待機期間をいっしょに過ごしましょう。
guide-welcome-lead = 入国したあと{ $days }日間は、自宅や宿泊先で過ごします。ここでは、毎日すること、困ったときの相談先がわかります。
guide-welcome-who = 外国から入国したばかりの方のためのサイトです。担当の役所：{ $authority }
guide-welcome-start = はじめる
guide-welcome-start-hint = パスポートと、お持ちの方は到着コードを用意してください。
guide-welcome-count = 待機日数を数える
guide-welcome-count-hint = 到着した日を入れると、外出できる日がわかります。

guide-rules-title = 待機期間中のきまり
guide-rule-stay = 待機期間が終わるまで、自宅または登録した宿泊先で過ごしてください。
guide-rule-no-meeting = ほかの人と会わないでください。
guide-rule-report = 現在地と健康状態を、毎日報告してください。
guide-rule-mask = マスクをつけてください。
guide-rule-hands = こまめに手を洗うか、消毒してください。
guide-rule-avoid = 密閉・密集・密接の「3つの密」を避けてください。
guide-rule-ill = 体の具合が悪いときは、近くの保健所、またはセンター（{ $phone }）へ電話してください。
guide-rule-apps = 案内されたアプリを設定し、使い続けてください。

guide-pledge-title = 誓約書
guide-pledge-1 = 入国のとき、このきまりを守るという誓約書を出していただきました。
guide-pledge-2 = 正当な理由なく現在地や健康状態を報告しないとき、またはほかのきまりを守らないときは、誓約に違反したことになります。
guide-pledge-3 = その場合、氏名と、感染を防ぐために役立つ情報が公表されることがあります。
guide-pledge-4 = 外国籍の方は、国籍も公表されることがあります。
guide-pledge-5 = 外国籍の方は、法律にもとづいて、在留資格の取消しや退去強制の手続きがとられることもあります。
guide-pledge-6 = 報告できない事情があるときは、{ $phone }へ電話してください。いっしょに方法を考えます。

guide-contents-title = この案内の内容


## Section: what to do every day in Okaeri

guide-section-app-title = Okaeriで毎日すること
guide-section-app-lead = Okaeriは、スマートフォンのブラウザーで開きます。何もインストールしません。

guide-app-1-title = はじめて使うとき
guide-app-1-p1 = 空港で、QRコードのついた紙を受け取ります。スマートフォンのカメラをQRコードに向け、出てきたリンクを開いてください。
guide-app-1-p2 = パスポート番号と生年月日を、パスポートのとおりに入力してください。
guide-app-1-p3 = 誓約書を読み、同意してください。これで準備は終わりです。
guide-app-1-p4 = コードがなくても、使いはじめて、報告を送ることができます。センターがあなたのスマートフォンを確認するまで、送った内容は画面に出ません。

guide-app-2-title = 待機場所と現在地
guide-app-2-p1 = 自宅や宿泊先に着いたら、すぐに待機場所として登録してください。住所といっしょにスマートフォンの位置も登録するので、かならずその場所で行ってください。
guide-app-2-p2 = 1日に数回、「今日」のページを開き、「ここにいます」を押してください。スマートフォンが現在地を調べて、センターへ送ります。
guide-app-2-p3 = 待機場所から{ $radius }メートル以内であれば、待機場所にいることになります。
guide-app-2-p4 = スマートフォンが位置をうまく調べられないこともあります。そのときは「判定できない」となりますが、あなたの不利にはなりません。少し待って、もう一度押してください。

guide-app-3-title = 健康状態
guide-app-3-p1 = 1日に1回、「今日」のページで健康状態の質問に答えてください。1分ほどで終わります。
guide-app-3-p2 = お子さまなど、スマートフォンを持たない同行者がいるときは、その方の分も答えてください。
guide-app-3-p3 = 熱があるときや具合が悪いときは、そのまま教えてください。お手伝いするためにお聞きしています。

guide-app-4-title = ビデオ通話による居所確認
guide-app-4-p1 = 登録した待機場所にいるあなたに、センターからビデオ通話をかけます。通話はいつもセンターからかけます。
guide-app-4-p2 = 担当者が話すことも、自動音声が流れることもあります。答え方は同じです。
guide-app-4-p3 = かならず出てください。
guide-app-4-p4 = 出られなかったときも、こちらへかけ直すことはできません。通話のそのときに室内にいることを確かめるためです。次の通話をお待ちください。


## Section: what else to do on the phone

guide-section-outside-title = スマートフォンでほかにすること
guide-section-outside-lead = もし体調が悪くなったとき、どこにいたか、だれが近くにいたかを思い出すために役立ちます。

guide-outside-1-title = 位置の履歴を残す
guide-outside-1-p1 = スマートフォンは、行った場所を記録できます。待機期間が終わるまで、記録をオンにしておき、消さないでください。
guide-outside-1-p2 = iPhoneの場合：「設定」、「プライバシーとセキュリティ」、「位置情報サービス」の順に開き、オンにします。さらに下の「システムサービス」、「利用頻度の高い場所」を開き、オンにします。
guide-outside-1-p3 = Androidの場合：「設定」、「位置情報」の順に開き、オンにします。次にGoogleマップを開き、自分のアイコン、「タイムライン」の順に押して、オンにします。
guide-outside-1-p4 = 名前は、機種によって少し違うことがあります。

guide-outside-2-title = 接触確認アプリを使う
guide-outside-2-p1 = 接触確認アプリは、近くにいた人があとで感染しているとわかったとき、あなたに知らせます。
guide-outside-2-p2 = 入国のときに案内されたアプリを入れてください。アプリが働くように、Bluetoothをオンにしておいてください。


## Section: feeling ill

guide-section-ill-title = 体の具合が悪いとき
guide-section-ill-lead = ひとりで悩まず、早めに相談してください。相談するまでは、そのままの場所にいてください。命にかかわるときは、すぐに救急車を呼んでください。

guide-ill-1-title = 保健所に電話する
guide-ill-1-p1 = 熱やせきなどの症状があるときは、待機場所の近くの保健所に電話してください。
guide-ill-1-p2 = 外国から入国し、待機期間中であることを伝えてください。
guide-ill-1-p3 = 電話番号がわからないときは、センター（{ $phone }）へ電話してください。

guide-ill-2-title = 待機場所を変えたいとき
guide-ill-2-p1 = 移動する前に、「今日」のページで「別の場所へ移動します」を押して、センターに申請してください。{ $phone }への電話でもかまいません。
guide-ill-2-p2 = 新しい住所と、変える理由を教えてください。
guide-ill-2-p3 = センターが認めるまでは、いまの待機場所のままです。

guide-ill-3-title = 病院や検査に行くとき
guide-ill-3-p1 = 先に病院や検査場に電話して、行き方を聞いてください。電話をせずに行かないでください。
guide-ill-3-p2 = 行くときはマスクをつけ、人の多いところを避けてください。
guide-ill-3-p3 = 出かける前に、センター（{ $phone }）へ知らせてください。


## Section: help

guide-section-help-title = 困ったとき
guide-section-help-lead = どの質問も、センター（{ $phone }）へ電話してください。はじめに自動音声が流れます。

guide-help-1-title = よくある質問
guide-help-1-p1 = よくいただく質問を集めました。どの質問にも、短い答えがあります。

guide-help-2-title = 健康状態の報告について
guide-help-2-p1 = 報告をまちがえたときや、答え方に迷うときは、{ $phone }へ電話してください。
guide-help-2-p2 = いま具合が悪い方は、先に「体の具合が悪いとき」を読んでください。

guide-help-3-title = Okaeriがうまく動かないとき
guide-help-3-p1 = ページが開かないときは、数分待ってから、もう一度試してください。何度も続けて押す必要はありません。
guide-help-3-p2 = それでも動かないときは、{ $phone }へ電話してください。

guide-help-4-title = ご意見・ご要望
guide-help-4-p1 = もっとわかりやすくするために、わかりにくかったことを教えてください。電話：{ $phone }

guide-help-5-title = そのほかの質問
guide-help-5-p1 = そのほかの質問も、{ $phone }へ電話してください。センターで答えられないときは、相談先をお伝えします。


## Section: information

guide-section-information-title = お役立ち情報
guide-section-information-lead = このサイトの外にある情報です。

guide-information-1-title = 一時的に帰国した方のワクチン接種
guide-information-1-p1 = 外国に住んでいて一時的に帰国した方は、滞在中にワクチンを受けられることがあります。
guide-information-1-p2 = 担当の窓口は、{ $phone }へ電話して聞いてください。出かける前に、かならず相談してください。

guide-information-2-title = いろいろな言葉で読む新型コロナウイルス
guide-information-2-p1 = どのようにうつるのか、どうすれば防げるのかを、いろいろな言葉で読めます：{ $url }
guide-information-2-p2 = このリンクの先は、Okaeriのページではありません。


## Section: the centre

guide-section-centre-title = センターについて
guide-section-centre-lead = わたしたちと、わたしたちの仕事を紹介します。

guide-centre-1-title = 待機期間中、あなたを支えます
guide-centre-1-p1 = センターの正式な名前は「{ $centre }」です。担当の役所：{ $authority }
guide-centre-1-p2 = 入国したすべての方と、{ $days }日間連絡をとります。
guide-centre-1-p3 = 報告を確認し、助けが必要だと思われる方に連絡します。
guide-centre-1-p4 = 電話：{ $phone }。はじめに自動音声が流れます。


## Section: close contact

guide-section-close-contact-title = 近くの人が感染していたとき
guide-section-close-contact-lead = 飛行機で近くに座っていた人が、あとで感染しているとわかることがあります。

guide-close-contact-1-title = お知らせのしかた
guide-close-contact-1-p1 = そのときは、センターがメール、スマートフォンへの通知、ビデオ通話でお知らせします。
guide-close-contact-1-p2 = あなたが感染しているという意味ではありません。だれのせいでもありません。
guide-close-contact-1-p3 = 次にすることをお伝えします。それまでは待機場所にいてください。
guide-close-contact-1-p4 = 具合が悪いときは、近くの保健所、またはセンター（{ $phone }）へ電話してください。


## Questions and answers. The questions themselves are in faq.ftl.

guide-questions-title = よくある質問と答え
guide-questions-lead = よくいただく質問に、短く答えます。質問を押すと、答えが出ます。
guide-questions-link = すべての質問と答えを見る
guide-questions-groups = 質問の分け方
guide-questions-open = すべての答えを出す
guide-questions-close = 答えを閉じる


## Search. $query is what somebody typed, $count a number.

guide-search-title = 案内の中をさがす
guide-search-title-for = さがした言葉：{ $query }
guide-search-count = { $count }件見つかりました
guide-search-empty-title = 「{ $query }」は見つかりませんでした
guide-search-empty-text = 言葉を減らすか、別の言葉でさがしてください。すべての質問を見ることも、電話することもできます。


## Day counter

guide-days-title = 待機日数を数える
guide-days-lead = 待機は{ $days }日間です。到着した日を入れると、いつ終わるかがわかります。
guide-days-legend = いつ到着しましたか
guide-days-hint = 飛行機が着陸した日、または船が港に着いた日です。例：2026 11 23
guide-days-submit = 日数を数える

guide-days-now-before = まだ到着していません。
guide-days-now-arrival = 今日は到着日です。明日が1日目です。
guide-days-now-waiting = 今日は{ $days }日間のうち{ $day }日目です。
guide-days-now-released = 待機は終わりました。ご協力ありがとうございました。
guide-days-release = { $date } { $time }から外出できます。
guide-days-release-zone = { $zone }の時刻です。

guide-days-calendar-title = あなたのカレンダー
guide-days-cell-day = { $day }日目
guide-days-cell-arrival = 到着日
guide-days-cell-today = 今日
guide-days-cell-past = 終わり
guide-days-cell-coming = これから
guide-days-cell-last = 最後の日

guide-days-rules-title = 日数の数え方
guide-days-rule-arrival = 到着した日は0日目です。
guide-days-rule-next = 次の日が1日目です。
guide-days-rule-last = 待機は{ $days }日目で終わります。
guide-days-rule-release = 最後の日が終わる夜中の0時から、外出できます。
guide-days-rule-midnight = 着陸したときの現地の日付で数えます。夜中の0時を過ぎて着陸したときは、新しい日が到着日です。
guide-days-rule-zone = スマートフォンの時計が外国の時刻のままでも、数え方は変わりません。
guide-days-rule-change = 待機期間が短くなったり、長くなったりすることがあります。そのときはお知らせします。

guide-days-ics = カレンダーに追加する（.icsファイル）
guide-days-share = このカレンダーへのリンク
guide-days-share-hint = リンクに入っているのは到着日だけです。ご家族に送ることもできます。
guide-days-again = 別の日から数える

guide-ics-summary-release = 待機期間の終わり
guide-ics-summary-day = 待機{ $day }日目（{ $days }日間）
guide-ics-description = 入力した到着日から、Okaeriが数えました。質問があるときは、{ $phone }へ電話してください。


## On every page of the guide

guide-next = 次へ
guide-previous = 前へ
guide-checked = 最終確認日：{ $date }
guide-phone-title = センターに電話する
guide-phone-call = { $phone }へ電話する
guide-phone-automated = はじめに自動音声が流れます。
guide-back-to-contents = 目次に戻る
