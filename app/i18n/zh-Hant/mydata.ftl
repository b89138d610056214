# My data: what is stored about a traveller, who looked at it, when it is destroyed, and what can be done about it.
# $date, $early, $since, $seen and $time are finished texts, $phone is the centre's number. $count, $minutes, $hours and $days are numbers.

nav-mydata = 我的資料
mydata-lead = 您可以在這裡看到：保存了哪些關於您的資料、誰看過、什麼時候刪除。
mydata-locked = 您的資料只能在中心確認過的手機上顯示。請輸入入境代碼，或您在另一支手機上產生的代碼，也可以打電話給我們。


## What is stored

mydata-stored = 保存的資料
mydata-who = 您是誰
mydata-name = 姓名
mydata-language = 語言
mydata-companions = 同行者
mydata-arrival = 您的入境
mydata-arrived = 入境日
mydata-flight = 班機和座位
mydata-period = 隔離期間
mydata-registered = 登記時間
mydata-none = 還沒有
mydata-location-reports = 位置回報
mydata-exact = 其中有精確位置的
mydata-health-reports = 身體狀況回報
mydata-exact-rule = 回報的精確位置過{ $hours }小時就會永久刪除，只留下結果、大致距離和誤差。
mydata-contact = 訊息和通知
mydata-requests = 送達您手機的回報通知
mydata-contests = 您認為有誤的紀錄
mydata-phones = 已登入的手機
mydata-phone-this = 這支手機
mydata-phone-other = 另一支手機
mydata-phone-full = 可以看到全部內容
mydata-phone-report = 只能送出回報
mydata-phone-since = 登入時間：{ $since }。最後使用：{ $seen }。


## Who looked at it

mydata-access = 誰看過
mydata-access-lead = 中心的工作人員每次打開您的檔案或處理相關的事，都會記錄下來，並顯示在這裡。
mydata-access-none = 還沒有人打開過您的檔案。
mydata-access-older = 更早的紀錄
mydata-access-newest = 最新的紀錄
mydata-deed-read-case = 打開了您的檔案
mydata-deed-settle-contest = 對您認為有誤的紀錄做了決定
mydata-deed-write-message = 寫了訊息給您
mydata-deed-answer-messages = 註明您的訊息已得到答覆
mydata-deed-decide-deletion = 對您的刪除申請做了決定
mydata-deed-approve-place = 同意了您換地方
mydata-deed-refuse-place = 沒有同意您換地方
mydata-deed-other = 處理了您的檔案
mydata-role-viewer = 中心（只能查看）
mydata-role-follow-up = 中心（健康追蹤）
mydata-role-supervisor = 中心（主管）
mydata-role-administrator = 中心（管理）


## When it is destroyed

mydata-end = 什麼時候刪除
mydata-end-released = 您可以外出
mydata-end-hidden = 中心不再能看到
mydata-end-destroyed = 全部永久刪除
mydata-rule-hidden = 規定：隔離期間結束後{ $days }天內，中心可以看到您的資料。
mydata-rule-destroyed = 隔離期間結束{ $days }天後永久刪除；如果中心同意，會更早刪除。


## A copy, another phone, signing out

mydata-copy = 留一份給自己
mydata-copy-lead = 關於您和同行者保存的全部內容，放在一個檔案裡。檔案裡寫有身體狀況和您到過的地方，請妥善保管。
mydata-copy-page = 供閱讀（HTML）
mydata-copy-json = 供程式使用（JSON）
mydata-newphone = 使用另一支手機
mydata-newphone-lead = 請在這裡產生代碼，在另一支手機上和護照號碼、出生日期一起輸入。之後那支手機也能看到全部內容。代碼在{ $minutes }分鐘內有效，只能用一次。
mydata-newphone-make = 產生代碼
mydata-newphone-many = 您今天已經產生了{ $count }個代碼。請撥打{ $phone }聯絡我們。
mydata-newphone-title = 另一支手機的代碼
mydata-newphone-until = 這個代碼在{ $time }之前有效，只能用一次。它只在現在顯示。
mydata-newphone-scan = 用另一支手機的相機掃描下面的圖，或在那支手機上打開下面的網址，輸入代碼。
mydata-newphone-type = 和平常一樣，輸入護照號碼和出生日期。
mydata-newphone-picture = 讓另一支手機打開登入頁面的 QR 碼
mydata-back = 返回「我的資料」
mydata-out = 讓手機登出
mydata-out-lead = 手機掉了，或用過別人的手機？請在這裡讓它登出，立即生效。
mydata-out-others = 讓其他手機登出
mydata-out-others-note = 除了這支手機，其他手機都會登出。要再使用其中一支，請在這裡為它產生代碼。
mydata-out-others-submit = 好，讓其他手機登出
mydata-out-all = 全部登出，包括這支手機
mydata-out-all-note = 入境代碼只能用一次。沒有中心給的新代碼，您再登入時就只能送出回報。
mydata-out-all-submit = 好，全部登出


## Deletion

mydata-delete = 申請刪除
mydata-delete-rule = 隔離期間內什麼都不能刪除。
mydata-delete-lead = 不過您可以申請提前永久刪除您的資料：在{ $early }，而不是{ $date }。由中心的工作人員決定。
mydata-delete-open = 申請提前刪除
mydata-delete-reason = 為什麼？可以不填。
mydata-delete-submit = 好，申請刪除
mydata-delete-asked = 您在{ $date }提出了申請。中心的工作人員會做決定，您將在這裡看到答覆。
mydata-delete-withdraw = 撤回申請
mydata-delete-granted = 中心已經同意。您的資料將在{ $date }永久刪除。
mydata-delete-refused = 中心沒有同意。理由：
mydata-delete-hidden = 中心已經沒有人能看到您的資料。它們將在{ $date }永久刪除。
