namespace MethodCenter.Domain.Mentoring;

/// <summary>Форма наставничества (letter АЗ-1128/08; domain, section 6). Stored by number; flags where a mentor accepts several.</summary>
[Flags]
public enum MentoringForm
{
    None = 0,

    /// <summary>Педагог — педагог.</summary>
    Peer = 1,

    /// <summary>Руководитель организации — педагог.</summary>
    HeadToEducator = 2,

    /// <summary>Работодатель — студент.</summary>
    EmployerToStudent = 4,

    /// <summary>Педагог вуза (колледжа) — молодой педагог.</summary>
    LecturerToEducator = 8,

    /// <summary>Социальный партнёр — педагог.</summary>
    PartnerToEducator = 16,
}

/// <summary>Вид наставничества (domain, section 6). Stored by number.</summary>
public enum MentoringKind
{
    /// <summary>Традиционное, «один на один».</summary>
    Traditional = 1,

    /// <summary>Наставничество в группе.</summary>
    Group = 2,

    /// <summary>Виртуальное (дистанционное).</summary>
    Virtual = 3,

    /// <summary>Краткосрочное (целеполагающее).</summary>
    ShortTerm = 4,

    /// <summary>Реверсивное.</summary>
    Reverse = 5,

    /// <summary>Ситуационное.</summary>
    Situational = 6,

    /// <summary>Скоростное.</summary>
    Speed = 7,
}

/// <summary>Состояние пары (группы). Stored by number.</summary>
public enum MentorshipState
{
    /// <summary>Consents, the agreement or the order are still missing.</summary>
    Draft = 1,
    Active = 2,

    /// <summary>Ended with an outcome.</summary>
    Completed = 3,

    /// <summary>Досрочно прекращено.</summary>
    EndedEarly = 4,

    /// <summary>Given up before it began.</summary>
    Cancelled = 5,
}

/// <summary>По чьей инициативе досрочно (ТК РФ, ст. 351.8). Stored by number.</summary>
public enum MentorshipEndSide
{
    /// <summary>The mentor refused.</summary>
    Mentor = 1,

    /// <summary>The employer took the charge back.</summary>
    Employer = 2,

    /// <summary>The mentee asked.</summary>
    Mentee = 3,

    /// <summary>One of them left, transfer, long leave: no notice is due.</summary>
    Circumstances = 4,
}

/// <summary>Whose questionnaire, whose wish. Stored by number.</summary>
public enum MentoringSide
{
    Mentor = 1,
    Mentee = 2,
}
