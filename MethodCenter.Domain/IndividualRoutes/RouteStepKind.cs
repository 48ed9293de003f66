namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Форма мероприятия маршрута (domain, section 4). Stored by number.</summary>
public enum RouteStepKind
{
    /// <summary>Дополнительная профессиональная программа.</summary>
    Programme = 1,

    /// <summary>Стажировка.</summary>
    Internship = 2,

    /// <summary>Методическое мероприятие: семинар, вебинар, мастер-класс.</summary>
    Event = 3,

    /// <summary>Взаимопосещение занятий.</summary>
    MutualVisit = 4,

    /// <summary>Консультация методиста.</summary>
    Consultation = 5,

    /// <summary>Самообразование.</summary>
    SelfStudy = 6,

    /// <summary>Работа с наставником.</summary>
    Mentoring = 7,

    /// <summary>Конкурс.</summary>
    Contest = 8,

    /// <summary>Публикация.</summary>
    Publication = 9,

    /// <summary>Профессиональное сообщество.</summary>
    Community = 10,
}
