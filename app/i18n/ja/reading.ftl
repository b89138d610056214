# How somebody likes to read: the page of these settings, which every page leads to, and the buttons
# that read a page of the guide aloud.

reading-title = 表示の設定
reading-lead = ページの見え方を選べます。選んだ設定は、このブラウザーにだけ保存されます。

## Each is a group with a few choices

reading-size = 文字の大きさ
reading-standard = 標準
reading-size-larger = 大きい
reading-size-largest = もっと大きい
reading-contrast = コントラスト
reading-contrast-high = 高い
reading-colours = 色
reading-colours-system = この端末の設定に合わせる
reading-colours-light = 明るい
reading-colours-dark = 暗い
reading-movement = 動き
reading-movement-less = 動きを減らす

reading-save = 保存する
reading-back = もとのページに戻る

## Buttons above a page; only where the browser has a voice for the language

reading-aloud = 読み上げ
reading-aloud-start = このページを読み上げる
reading-aloud-pause = 一時停止
reading-aloud-resume = 続ける
reading-aloud-stop = やめる
