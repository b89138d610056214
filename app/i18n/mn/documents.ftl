documents-title = Хадгалах, хэвлэх
documents-guide-link = Энэ гарын авлагыг PDF-ээр татах
documents-leaflet-link = Дараа нь хийх зүйлс нэг хуудсан дээр
documents-kind = PDF, { $language }, { $megabytes } MB-аас бага
documents-print-link = Гарын авлагыг бүхэлд нь нэг хуудсаар харж хэвлэх

documents-guide-title = Тусгаарлалтын хугацааны гарын авлага
documents-guide-file = Okaeri гарын авлага
documents-leaflet-title = Дараа нь хийх зүйлс
documents-leaflet-lead = Саяхан ирсэн хүн бүрд зориулав. Тусгаарлалтын хугацаа дуустал энэ цаасыг хадгалаарай.
documents-leaflet-file = Okaeri дараа нь хийх зүйлс
documents-leaflet-arrival = Миний ирсэн өдөр (0-р өдөр):
documents-leaflet-release = Би гадагш гарч болох хугацаа:

documents-code-title = Okaeri-г утсан дээрээ нээх
documents-code-text = Утасныхаа камерыг код руу чиглүүлээрэй, эсвэл энэ хаягийг бичээрэй:
documents-code-name = QR код: { $address }

documents-unavailable-title = Энэ файлыг одоо бэлтгэх боломжгүй байна
documents-unavailable-text = Манай серверт энэ хэлний үсгийн фонт алга. Оронд нь гарын авлагыг бүхэлд нь нэг хуудсаар нээгээд хэвлэж болно.
