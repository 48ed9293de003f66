namespace MethodCenter.Domain.Passport;

/// <summary>A section of the passport or of a municipal annex.</summary>
/// <param name="Code">Stable; texts are kept under it.</param>
/// <param name="Title">Russian, as in the contents.</param>
/// <param name="TextTitle">What is written by hand there; null: figures alone.</param>
/// <param name="TextHint">What the text should say.</param>
/// <param name="IsExpected">Without this text the passport is not complete.</param>
public sealed record PassportSection(string Code, string Title, string? TextTitle = null, string? TextHint = null, bool IsExpected = false);

/// <summary>What a passport consists of (domain, section 9; statute 3.2.1, 3.2.3, 3.3.2, 4.6). The last section holds the annexes.</summary>
public static class PassportSections
{
    public const string Indicators = "indicators";
    public const string Annexes = "Приложения по муниципальным образованиям";

    public static IReadOnlyList<PassportSection> Region { get; } =
    [
        new("general", "Общие сведения", "Ответственные и реквизиты", "Кто отвечает за паспорт в Комитете, ЦНППМ и ЛОИРО; чем создана система; как связаться.", true),
        new("norms", "Нормативная база и дорожная карта", "Акты и дорожная карта", "Перечень действующих актов с датами и номерами; этапы дорожной карты и что по ним сделано.", true),
        new("structure", "Структура и субъекты системы", "Пояснения о структуре", "Как взаимодействуют регион, муниципалитеты и организации; что изменилось."),
        new("contingent", "Контингент", "Вакансии и потребность в кадрах", "Сколько вакансий, по каким должностям и предметам, на какую дату и откуда сведения.", true),
        new("staff", "Кадровый состав", "Тьюторы и эксперты", "Тьюторы, эксперты, приглашённые специалисты: сколько, по каким направлениям."),
        new("infrastructure", "Инфраструктура", "ЦНППМ, «Точки роста», технопарки, педагогические классы", "Площадки и оснащение, которых нет в реестре организаций.", true),
        new("programmes", "Дополнительные профессиональные программы", "О программах", "Что разработано и обновлено, с кем реализуются сетевые программы (3.2.3)."),
        new("diagnosis", "Диагностика и индивидуальные маршруты", "О диагностике", "Какие процедуры проведены, что показали, как использованы результаты."),
        new("mentoring", "Наставничество и молодые педагоги", "О поддержке молодых педагогов", "Клубы, школы молодого педагога, конкурсы, региональные особенности."),
        new("communities", "Профессиональные сообщества, УМО, ассоциации", "Сообщества и ассоциации", "Региональные учебно-методические объединения и ассоциации: руководители, число участников, итоги.", true),
        new("low-results", "Школы с низкими результатами", "О работе со школами", "Кто курирует, какая помощь оказана, что изменилось."),
        new("events", "Мероприятия", "Главные мероприятия", "Что было главным в периоде и чем закончилось."),
        new("practices", "Лучшие практики", "Лучшие практики", "Практики, которые рекомендованы к распространению: чьи, в чём суть, где описаны.", true),
        new(Indicators, "Показатели эффективности (п.\u00A06.1)", "Пояснения к показателям", "Почему показатель таков и что делается."),
    ];

    public static IReadOnlyList<PassportSection> Annex { get; } =
    [
        new("a-system", "Муниципальная система ДППО", "О муниципальной системе", "Как устроена методическая служба, её полномочия и связи с организациями, чем закреплена (3.3.2).", true),
        new("a-contingent", "Контингент", "Вакансии", "Сколько вакансий и по каким предметам; чем закрываются."),
        new("a-staff", "Методисты и наставники"),
        new("a-learning", "Обучение, диагностика и маршруты"),
        new("a-support", "Молодые педагоги и школы с низкими результатами", "О поддержке", "Что делается для молодых педагогов и школ с низкими результатами."),
        new("a-events", "Мероприятия"),
        new("a-practices", "Лучшие практики", "Лучшие практики муниципалитета", "Чем муниципалитет может поделиться: чья практика, в чём суть.", true),
        new("a-indicators", "Показатели"),
    ];

    /// <summary>Sections of the passport itself, or of an annex.</summary>
    public static IReadOnlyList<PassportSection> Of(bool isAnnex) => isAnnex ? Annex : Region;

    /// <summary>Null for no such section there.</summary>
    public static PassportSection? Find(string? code, bool isAnnex) => Of(isAnnex).FirstOrDefault(s => s.Code == code);
}
