# The notices of the demo. An empty line parts two paragraphs. They are copied into the database when the demo is
# filled; what an editor writes later is kept there and not here.

demo-notice-interruption-title = 2021年9月11日のダウンロードの不具合について（解消しました）
demo-notice-interruption-body =
    2021年9月11日の13時30分から17時30分まで、ダウンロードができませんでした。

    今は直っています。いつもどおりダウンロードできます。何もしていただく必要はありません。

demo-notice-calls-title = 通話は自動音声のこともあります。答え方は同じです
demo-notice-calls-body =
    居所確認では、センターからビデオ通話をかけます。担当者が話すことも、自動音声が流れることもあります。

    答え方は同じです。かならず出てください。

    出られなかったときも、こちらへかけ直すことはできません。次の通話をお待ちください。

demo-notice-error-title = 通信エラーが出ても、報告は残っています
demo-notice-error-body =
    Okaeriがセンターにつながらず、通信エラーと表示されることがあります。

    ボタンを何度も押さないでください。Okaeriが報告を預かり、つながったら自動で送ります。

    ボタンを押した時刻が報告の時刻になります。待っていても、あなたの不利にはなりません。
