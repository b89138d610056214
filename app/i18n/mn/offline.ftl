# What happens without a network: the page that stands in, the reports that wait on the phone, and how to read them out.
# $phone is the centre's number. $count is a number that the page fills in while it runs, so these have no plural forms on purpose.

offline-title = Сүлжээ алга
offline-lead = Яг одоо сүлжээ алга. Гэхдээ Та мэдээлж болно: утас мэдээллийг хадгалаад, сүлжээ ирэхээр илгээнэ.
offline-open-today = “Өнөөдөр” хуудсыг нээх
offline-unknown-title = Энэ утас Таныг танихгүй байна
offline-unknown-text = Та энэ хөтчөөр нэвтрээгүй, эсвэл хөтөч хадгалсан зүйлээ устгасан байна. Сүлжээтэй үед нэвтрэх эсвэл { $phone } дугаарт залгана уу.
offline-waiting = Илгээхийг хүлээж байна: { $count }
offline-all-sent = Бүгд илгээгдсэн
offline-kept = Утас хадгалаад, сүлжээ ирэхээр илгээнэ. Таны мэдээлсэн цагаар тооцно.
offline-not-kept = Энэ хөтөч юу ч хадгалдаггүй. Мэдээллийг илгээтэл энэ хуудсыг нээлттэй орхино уу.
offline-full = Энэ утсанд хүлээж буй мэдээлэл хэт олон тул үүнийг хадгалж чадсангүй. { $phone } дугаарт залгана уу.
offline-signed-out = Та нэвтэрсэн хэвээр биш байна. Юу ч алдагдаагүй: дахин нэвтэрвэл хүлээж буй мэдээлэл илгээгдэнэ.
offline-refused = Энэ мэдээллийг хүлээж авч чадсангүй.
offline-remove = Жагсаалтаас хасах
offline-bad-answers = Дутуу эсвэл зөв байх боломжгүй хариулт байна. Эрүүл мэндийн мэдээллээ дахин бөглөнө үү.
offline-fever = Халуун өндөр
offline-no-fever = Халуун өндөр биш
offline-read-out = Утсаар унших
offline-read-out-text = Сүлжээгүй үед { $phone } дугаарт залгаад, энэ жагсаалтыг уншиж болно.
offline-copy = Жагсаалтыг хуулах
offline-storage = Та эсвэл утас хөтчийн хадгалсан зүйлийг устгавал энэ жагсаалтын мэдээлэл алга болно. Тэгвэл дахин мэдээлэх эсвэл бидэн рүү залгана уу.
offline-sign-out-warning = Илгээгээгүй: { $count }. Одоо гарвал алга болно. Гарах уу?
offline-install-title = Okaeri-г гарын дор байлгах
offline-install-text = Утасныхаа нүүр дэлгэцэд байршуулна уу. Нэг даралтаар, сүлжээгүй үед ч нээгдэнэ.
offline-install-button = Нүүр дэлгэцэд байршуулах
offline-install-ios = iPhone: “Хуваалцах” (Share), дараа нь “Add to Home Screen” дээр дарна.
