using MethodCenter.Domain.Common;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.Tests.Reporting;

/// <summary>A fictitious paper with every kind of block; people and figures are made up.</summary>
internal static class SampleReport
{
    public static readonly DateOnly Date = new(2026, 11, 20);

    private static readonly (string Name, int Row, int Column, int N, int Z)[] Municipalities =
    [
        ("Бокситогорский", 3, 6, 61, 402), ("Волосовский", 3, 1, 88, 431), ("Волховский", 2, 5, 190, 742), ("Всеволожский", 1, 2, 1044, 3110),
        ("Выборгский", 0, 1, 402, 1533), ("Гатчинский", 3, 2, 533, 1904), ("Кингисеппский", 3, 0, 118, 640), ("Киришский", 3, 4, 166, 521),
        ("Кировский", 2, 3, 201, 812), ("Лодейнопольский", 1, 5, 33, 238), ("Ломоносовский", 2, 1, 140, 611), ("Лужский", 4, 2, 97, 602),
        ("Подпорожский", 1, 6, 30, 229), ("Приозерский", 0, 2, 105, 498), ("Сланцевский", 4, 0, 91, 344), ("Сосновоборский", 2, 0, 251, 560),
        ("Тихвинский", 2, 6, 180, 577), ("Тосненский", 3, 3, 240, 1002),
    ];

    private static readonly string[] Subjects = ["Математика", "Русский язык и литература", "Физика", "Химия и биология", "Начальные классы", "История и обществознание"];

    private static readonly string[] LastNames = ["Иванова", "Петрова", "Смирнова", "Кузнецова", "Соколова", "Лебедева", "Козлова", "Новикова", "Морозова", "Волкова"];

    private static readonly string[] FirstNames = ["М. П.", "Е. А.", "О. В.", "Н. И.", "Т. С.", "А. Д.", "Г. Л."];

    public static Report Create(int people = 200) => new()
    {
        Kind = "Отчёт о методическом активе",
        Title = "Отчёт о работе регионального методического актива",
        Subtitle = "к заседанию Регионального методического совета 27 ноября 2026 года",
        Organisation =
        [
            "Комитет общего и профессионального образования Ленинградской области",
            "Государственное автономное образовательное учреждение дополнительного профессионального образования «Ленинградский областной институт развития образования»",
            "Центр непрерывного повышения профессионального мастерства педагогических работников",
        ],
        Date = Date,
        City = "Санкт-Петербург",
        HasTitlePage = true,
        Approval = new ApprovalStamp("УТВЕРЖДАЮ", "Ректор ГАОУ ДПО «ЛОИРО»", "А. Б. Вымышленский"),
        Blocks = [new ContentsBlock(3), .. Summary(), .. Load(), .. Deficits(), .. Conclusions(), .. Appendix(people)],
        Notes =
        [
            new("Методика расчёта", "версия 1.2 от 15.01.2026"), new("Снимок данных", "8f14e45fceea167a5a36dedd4bea2543f1c2a9be"),
            new("Сформировано", "21.11.2026 14:05"),
        ],
    };

    public static TableBlock MunicipalTable() => new TableBlock(
        "Охват педагогов закреплением по муниципалитетам",
        [
            new("Муниципалитет", Weight: 2.4), new("Методистов", ReportColumnKind.Number), new("Педагогов", ReportColumnKind.Number),
            new("Охвачено", ReportColumnKind.Share, 1.4), new("Средний балл", ReportColumnKind.Number) { IsSummed = false },
            new("Последнее закрепление", ReportColumnKind.Date, 1.4),
        ],
        [
            .. Municipalities.Select((m, i) => ReportRow.Of(
                m.Name, 3 + (m.Z / 140), m.Z, new Percent(m.N, m.Z), ReportCell.Number(60 + (i * 1.7m), 1), Date.AddDays(-i))),
        ])
    {
        Groups = [new("", 1), new("Численность, чел.", 2), new("Работа актива", 3)],
        Source = "реестр закреплений ЦНППМ",
        AsOf = Date,
    }.WithTotal("Итого по региону");

    private static IEnumerable<ReportBlock> Summary() =>
    [
        new HeadingBlock(1, "Общие сведения"),
        new ParagraphBlock("Региональный методический актив объединяет педагогических работников, прошедших диагностику профессиональных компетенций и повышение квалификации в области методической поддержки. Отчёт подготовлен по данным реестра закреплений и журнала методической работы и характеризует состояние методического актива, его нагрузку и результаты адресного сопровождения педагогов."),
        new ParagraphBlock("За отчётный период проведено заседаний муниципальных методических советов — 41; профессионально-общественное обсуждение индивидуальных образовательных маршрутов организовано во всех восемнадцати муниципальных образованиях."),
        new FiguresBlock(
        [
            new("Методистов в активе", 214, "из них региональных 62", "+18 за год"), new("Педагогов закреплено", new Percent(3970, 14756), Change: "+4,1 п. п."),
            new("Средняя нагрузка", ReportCell.Number(18.6m, 1), "чел. на методиста"), new("ИОМ в работе", 1080, "цель 1 500", "−42 за квартал"),
        ]),
        new HeadingBlock(2, "Основание и период"),
        new KeyValuesBlock(
        [
            new("Основание", "план работы Регионального методического совета на 2026 год, п. 4.2"), new("Отчётный период", "с 01.01.2026 по 20.11.2026"),
            new("Дата данных", Date), new("Доля муниципалитетов, сдавших отчёт", new Percent(18, 18)),
        ]),
        new HeadingBlock(2, "Задачи методического актива"),
        new BulletListBlock(
        [
            "выявление профессиональных дефицитов и построение индивидуальных образовательных маршрутов;", "посткурсовое сопровождение и практическая часть программ повышения квалификации;",
            "адресная помощь школам с низкими образовательными результатами, включая методические выезды и консультирование управленческих команд.",
        ]),
    ];

    private static IEnumerable<ReportBlock> Load() =>
    [
        new HeadingBlock(1, "Охват и нагрузка"),
        new HeadingBlock(2, "Охват по муниципалитетам"),
        new ParagraphBlock("Наибольший охват сложился в Сосновоборском городском округе и Всеволожском муниципальном районе; наименьший — в муниципальных образованиях востока области, где методисты обслуживают по нескольку малокомплектных школ."),
        new BarChartBlock(
            "Доля педагогов, за которыми закреплён методист",
            [.. Municipalities.Select(m => ChartBar.Of(m.Name, new Percent(m.N, m.Z))), ChartBar.Of("Ленинградская область", new Percent(3970, 14756), true)])
        {
            Target = 25, Unit = "%", Decimals = 1, Source = "реестр закреплений ЦНППМ", AsOf = Date,
        },
        MunicipalTable(),
        new HeadingBlock(2, "Динамика"),
        new LineChartBlock(
            "Охват закреплением и доля завершённых маршрутов",
            ["I кв. 2025", "II кв. 2025", "III кв. 2025", "IV кв. 2025", "I кв. 2026", "II кв. 2026", "III кв. 2026"],
            [
                new("Охват закреплением", [12.1m, 14.8m, 15.2m, 19.9m, 22.4m, 24.0m, 26.9m]),
                new("Маршруты, завершённые в срок", [5.3m, 7.2m, null, 10.4m, 12.6m, 13.1m, 17.8m]),
            ])
        {
            Target = 25, Unit = "%", Decimals = 1, Source = "снимки мониторинга", AsOf = Date,
        },
        new TileMapBlock(
            "Охват закреплением на карте муниципалитетов",
            [.. Municipalities.Select(m => new MapTile(m.Row, m.Column, m.Name, m.Name == "Подпорожский" ? null : Math.Round(100m * m.N / m.Z, 1), (double)m.N / m.Z * 2.2))])
        {
            Unit = "%", Decimals = 1, Source = "реестр закреплений ЦНППМ", AsOf = Date,
        },
    ];

    private static IEnumerable<ReportBlock> Deficits() =>
    [
        new HeadingBlock(1, "Профессиональные дефициты"),
        new ParagraphBlock("Тепловая карта показывает долю педагогов с выявленным дефицитом по группам компетенций; значения при числе педагогов менее пяти не приводятся."),
        new HeatMapBlock(
            "Доля педагогов с дефицитом по группам компетенций, %",
            ["Предметные", "Методические", "Психолого-педагогические", "Коммуникативные", "Цифровые"],
            [.. Subjects.Select((s, i) => new HeatRow(s, [12 + (i * 7), 44 - (i * 5), i == 3 ? null : 20 + (i * i), 9 + (i * 3), 31 + ((i * 13) % 29)]))])
        {
            Corner = "Предметная область", Source = "кампания Д-2026-1", AsOf = Date,
        },
        new HeadingBlock(3, "Порядок отбора"),
        new ParagraphBlock("Дефицитом считается результат строго ниже порога кампании; учитывается последний завершённый официальный результат."),
    ];

    private static IEnumerable<ReportBlock> Conclusions() =>
    [
        new HeadingBlock(1, "Выводы и проект решения", Numbered: false),
        new ParagraphBlock("Заслушав и обсудив отчёт, Региональный методический совет рекомендует:"),
        new BulletListBlock(
        [
            "Центру непрерывного повышения профессионального мастерства — до 1 февраля 2027 года закрепить методистов за педагогами Подпорожского и Лодейнопольского районов.",
            "Муниципальным методическим службам — представить планы адресного сопровождения молодых педагогов.",
            "Контроль за исполнением решения возложить на заместителя председателя совета.",
        ], Numbered: true),
        new SignaturesBlock(
        [
            new("Руководитель Центра непрерывного повышения профессионального мастерства педагогических работников", "В. Г. Примерова"),
            new("Секретарь Регионального методического совета", HasDate: true),
        ]),
    ];

    private static IEnumerable<ReportBlock> Appendix(int people) =>
    [
        new PageBreakBlock(),
        new HeadingBlock(1, "Приложение. Закрепления педагогов", Numbered: false),
        new TableBlock(
            "Педагоги, закреплённые за региональными методистами",
            [
                new("№", ReportColumnKind.Number, 0.6) { IsSummed = false }, new("Педагог", Weight: 2), new("Муниципалитет", Weight: 1.9),
                new("Предмет", Weight: 2.2), new("Закреплён", ReportColumnKind.Date, 1.4), new("Часов", ReportColumnKind.Number),
                new("Маршрут", ReportColumnKind.Share, 1.2),
            ],
            [
                .. Enumerable.Range(1, people).Select(i => ReportRow.Of(
                    i, $"{LastNames[i % 10]} {FirstNames[i % 7]}", Municipalities[i % 18].Name, Subjects[i % 6], Date.AddDays(-i), 10 + (i % 9),
                    new Percent(i % 8, 8))),
            ])
        {
            Source = "реестр закреплений ЦНППМ", AsOf = Date,
        }.WithTotal("Итого"),
    ];
}
