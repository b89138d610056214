# The phone check in the console: why a phone is listed, and what was found.
# $time, $age and $device are finished texts.

list-phone-not-working = スマートフォン不調
list-empty-phone-not-working = 使えないとわかっているスマートフォンはありません。
why-phone-check = スマートフォンの確認で問題が見つかった
desk-phone-title = スマートフォンの確認
desk-phone-none = まだ確認していません。
desk-phone-rule = 基準：このままでは、このスマートフォンから報告が届きません。入国者の不利にはなりません。その後の確認で問題がなくなれば、自動で解除されます。
desk-phone-checked = { $time }、{ $device }
desk-phone-stated = 入国者の申告
desk-phone-location = 位置情報
desk-phone-camera = カメラとマイク
desk-phone-notifications = 通知
desk-phone-storage = 保存領域
desk-phone-clock = 時計
desk-phone-battery = 省電力
desk-phone-found-works = 問題なし
desk-phone-found-skipped = とばした
desk-phone-found-fails = 使えない
desk-phone-found-denied = スマートフォンで許可されていない
desk-phone-found-unavailable = 位置を調べられない
desk-phone-found-timeout = 15秒以内に応答がない
desk-phone-found-coarse = 精度が足りない
desk-phone-found-unsupported = ブラウザーが対応していない
desk-phone-found-missing = カメラまたはマイクがない
desk-phone-found-busy = 別のアプリが使用中
desk-phone-found-silent = マイクに音が入らない
desk-phone-found-full = 空きがほとんどない
desk-phone-found-fleeting = 問題なし（未送信の報告が端末に消されることがある）
desk-phone-found-ahead = { $age }進んでいる
desk-phone-found-behind = { $age }遅れている
desk-phone-found-data-saver = データセーバーがオン
desk-phone-found-low = 電池の残りがわずか
