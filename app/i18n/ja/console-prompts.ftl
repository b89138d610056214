# Prompts in the console: why a case is listed, the states of prompts, and contests.
# $time, $from, $until and $mark are finished texts. $count is a number, $reason the traveller's own words or why somebody could not answer.

list-contested = 異議あり
list-empty-contested = 異議を申し出ている人はいません。
why-contested = 記録が誤りだと申し出ている
why-missed-prompts = 続けて報告がない
why-phone-not-working = お願いがスマートフォンに届かない
asked-rule-missed = 基準：スマートフォンに届いた現在地報告のお願いに{ $count }回続けて報告がない。
asked-rule-not-reached = 基準：現在地報告のお願いが{ $count }回続けてスマートフォンに届いていない。本人の不利にはしません。
asked-missed-location = 現在地の報告なし
asked-missed-health = 健康状態の報告なし
asked-mark-outside = 待機場所から離れている
asked-excused = 報告できない時間
asked-contested = 記録が誤りだと申し出ている
asked-window = { $from }から{ $until }までのお願い
asked-excuse-says = { $reason }、{ $time }まで
asked-excuse-sleep = 睡眠
asked-excuse-shower = 入浴・シャワー
asked-excuse-medical = 受診・検査
asked-excuse-other = そのほかの理由
asked-contest-lead = 担当者が確認するまで、次の段階には進みません。
asked-contest-says = { $mark }。{ $time }の申し出：「{ $reason }」
asked-contest-take-back = 記録を取り消す
asked-contest-keep = 記録を残す
asked-contest-open = まだ誰も確認していません
asked-contest-taken-back = 記録を取り消しました
asked-contest-kept = 記録を残しました
