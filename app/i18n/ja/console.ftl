# The operators' pages. $since, $time, $date, $age and $name are finished texts; $count, $day, $days and
# $minutes are numbers. A length such as $distance is a finished text with its unit.


## Sign-in

console-sign-in-title = 担当者サインイン
console-sign-in-name = 担当者名
console-sign-in-password = パスワード
console-sign-in-submit = サインイン
console-sign-in-name-missing = 担当者名を入力してください。
console-sign-in-password-missing = パスワードを入力してください。
console-sign-in-error = 担当者名またはパスワードが正しくありません。両方を確認してください。
console-sign-in-too-many = 回数が多すぎます。{ $minutes }分待ってから、もう一度試してください。
console-sign-in-locked = この担当者名での回数が多すぎます。管理者に相談してください。
console-sign-out = サインアウト
console-sign-out-done = サインアウトしました。

role-viewer = 閲覧
role-follow-up = フォローアップ
role-supervisor = 責任者
role-editor = 編集
role-administrator = 管理者


## Lists

nav-lists = 入国者
list-title = 健康確認中の入国者
list-label = 一覧
list-all = すべて
list-not-reporting = 今日の報告なし
list-location = 待機場所の外・判定できない
list-symptomatic = 症状あり
# The words over the table.
list-count = { $count }人（待ち時間の長い順）
list-count-many = 該当する方が非常に多いため、件数は表示していません（待ち時間の長い順）。氏名などをもう少し入力してください。
list-updated = { $time }に更新
list-pages = 一覧のページ
list-first = 最初のページ
list-next = 次のページ
list-empty-all = 健康確認中の入国者はいません。
list-empty-not-reporting = 全員が今日の報告をすませています。
list-empty-location = 待機場所の外の人も、判定できない人もいません。
list-empty-symptomatic = 症状を報告した人はいません。
list-empty-search = 「{ $query }」に合う入国者はいません。
# $count of the second one is filled in by the page, so it has no plural selector.
list-new-reports-one = 新しい報告 1件
list-new-reports-many = 新しい報告 { $count }件
list-new-reports-show = 表示する

column-traveller = 入国者
column-flight = 便名と座席
column-day = 日数
column-place = 待機場所
column-why = 理由といつから
column-last-report = 最後の報告
column-captured = 記録
column-what = できごと
column-received = 受付
column-receipt = 受付番号
column-none = まだなし

search-label = 検索
search-hint = 氏名、便名、座席、待機場所の一部、またはパスポート番号の全部
search-submit = 検索
search-clear = 検索を消す

why-outside = 待機場所の外
why-cannot-tell = 現在地を判定できない
why-symptomatic = 症状の報告あり
why-no-location-report = 現在地報告なし
why-no-health-report = 健康状態の報告なし
why-not-started = 到着後のサインインなし
why-none = 対応は不要
why-since = { $since }から（{ $age }）
why-companion = 同行者
# $person is a name; $why one of the sentences above.
why-of = { $person }：{ $why }


## Days, times and lengths

day-before = { $date }に到着予定
day-arrival = 到着日
day-waiting = { $days }日間のうち{ $day }日目
day-released = 待機終了
date-with-year = { $year }年{ $date }
time-yesterday = 昨日 { $time }
age-minutes = { $count }分
age-hours = { $count }時間
age-days = { $count }日
length-metres = { $number } m
length-kilometres = { $number } km


## Case

case-back = 一覧に戻る
case-about = このケースについて
case-attention = 対応が必要なこと
case-attention-none = 対応が必要なことはありません。
case-rule = 規則：{ $rule }
case-fever = { $threshold } °C以上
case-any-one = 一つで該当：{ $symptoms }
case-any-two = 二つ以上で該当：{ $symptoms }
case-radius = 半径は{ $radius }です。
case-not-held = 本人の不利にはなりません。
case-arrived-on = 到着：{ $date }
case-last-report = 最後の報告：{ $time }
case-last-report-none = この種類の報告はまだありません。
case-details = くわしい情報
case-state = 状態
case-state-expected = 到着予定
case-state-active = 確認中
case-state-released = 待機終了
case-state-left-the-country = 終了：出国
case-state-hospital = 終了：入院
case-state-transferred = 終了：ほかの機関に引き継ぎ
case-state-deceased = 終了：死亡
case-state-mistake = 終了：誤登録
case-day = 日数
case-arrived = 到着
case-flight = 便名と座席
case-release = 待機終了
case-period = 待機期間
case-period-programme = { $days }日間（全員同じ）
case-period-extended = { $days }日間に延長：{ $rule }
case-period-shortened = { $days }日間に短縮：{ $rule }
case-passport = パスポート番号（一部非表示）
case-born = 生年月日
case-language = 言語
case-phone = スマートフォン
case-phone-confirmed = 確認済み
case-phone-report-only = 未確認：報告のみ
case-pledge = 誓約書
case-pledge-none = まだ同意なし
case-place = 待機場所
case-place-radius = 半径 { $radius }
case-place-none = まだ登録なし
case-companions = 同行者
case-companions-none = 同行者なし
case-timeline = 経過
case-timeline-order = 新しい順
case-timeline-empty = まだ記録はありません。
case-timeline-cut = 新しい{ $count }件の報告だけを表示しています。
case-not-given = 記入なし


## Timeline rows

row-pledge = 誓約書に同意
row-pledge-version = 版 { $version }
row-place = 待機場所を登録
row-location-inside = 現在地：待機場所の中
row-location-outside = 現在地：待機場所の外
row-location-cannot-tell = 現在地：判定できない
row-location-received = 現在地：受付、待機場所は未登録
row-health-well = 健康状態：症状なし
row-health-symptomatic = 健康状態：症状あり
row-distance = 待機場所から{ $distance }
row-distance-up-to = 待機場所から{ $distance }以内
row-distance-beyond = 待機場所から{ $distance }より遠い
row-accuracy = 誤差{ $accuracy }
row-temperature = { $temperature } °C
row-fever-yes = 本人の回答：{ $threshold } °C以上
row-fever-no = 本人の回答：{ $threshold } °C未満
row-no-symptoms = 症状なし
row-nothing = –
row-person-self = 本人
row-kept = スマートフォンで{ $age }待機
# Between the parts of a row, and between symptoms.
row-separator = 、
