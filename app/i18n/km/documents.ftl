documents-title = សម្រាប់រក្សាទុក និងបោះពុម្ព
documents-guide-link = ទាញយកការណែនាំនេះជា PDF
documents-leaflet-link = អ្វីដែលអ្នកត្រូវធ្វើបន្ត លើក្រដាសមួយសន្លឹក
documents-kind = PDF, { $language }, តិចជាង { $megabytes } MB
documents-print-link = ការណែនាំទាំងមូលក្នុងទំព័រតែមួយ សម្រាប់បោះពុម្ព

documents-guide-title = ការណែនាំសម្រាប់រយៈពេលរង់ចាំ
documents-guide-file = ការណែនាំ Okaeri
documents-leaflet-title = អ្វីដែលអ្នកត្រូវធ្វើបន្ត
documents-leaflet-lead = សម្រាប់អ្នកទាំងអស់ដែលទើបមកដល់។ សូមរក្សាក្រដាសនេះទុក រហូតដល់រយៈពេលរង់ចាំចប់។
documents-leaflet-file = Okaeri អ្វីដែលត្រូវធ្វើបន្ត
documents-leaflet-arrival = ថ្ងៃមកដល់របស់ខ្ញុំ (ថ្ងៃទី0)៖
documents-leaflet-release = ខ្ញុំអាចចេញក្រៅបានចាប់ពី៖

documents-code-title = បើក Okaeri លើទូរសព្ទរបស់អ្នក
documents-code-text = សូមដាក់កាមេរ៉ាទូរសព្ទឱ្យចំកូដ ឬវាយអាសយដ្ឋាននេះ៖
documents-code-name = កូដ QR៖ { $address }

documents-unavailable-title = ឥឡូវនេះ មិនទាន់អាចបង្កើតឯកសារនេះបានទេ
documents-unavailable-text = ម៉ាស៊ីនមេរបស់យើងមិនមានអក្សរនៃភាសានេះទេ។ អ្នកអាចបើកការណែនាំទាំងមូលក្នុងទំព័រតែមួយ រួចបោះពុម្ពវាជំនួសវិញ។
