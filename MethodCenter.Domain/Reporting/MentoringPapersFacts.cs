using MethodCenter.Domain.Mentoring;

namespace MethodCenter.Domain.Reporting;

/// <summary>Papers of a mentoring pair or group.</summary>
public enum MentoringPaper
{
    /// <summary>Приказ о закреплении.</summary>
    Order,

    /// <summary>Дополнительное соглашение к трудовому договору наставника.</summary>
    Agreement,

    /// <summary>Персонализированная программа.</summary>
    Programme,

    /// <summary>Письменные согласия сторон.</summary>
    Consent,

    /// <summary>Отчёт о реализации программы.</summary>
    Report,
}

/// <summary>What the papers of a pair are printed from: only what the reader sees.</summary>
internal sealed record MentoringPaperFacts
{
    public required Mentorship Pair { get; init; }
    public required MentoringPerson Mentor { get; init; }

    /// <summary>Those whom the reader sees, by name; for a mentee the own part.</summary>
    public required IReadOnlyList<MentoringMember> Members { get; init; }

    /// <summary>Full name of the organisation whose order it is.</summary>
    public required string Organisation { get; init; }
    public string? City { get; init; }
    public MentoringSetup? Setup { get; init; }
    public IReadOnlyList<MentorshipTask> Tasks { get; init; } = [];
    public IReadOnlyList<MentorshipMeeting> Meetings { get; init; } = [];
    public IReadOnlyList<MentorshipQuestionnaire> Questionnaires { get; init; } = [];
    public required Func<string, string> NameOf { get; init; }

    /// <summary>Working days of notice (ТК РФ, ст. 351.8).</summary>
    public required int NoticeDays { get; init; }

    /// <summary>Consents of the mentee alone are printed.</summary>
    public bool IsForMentee { get; init; }
    public required DateOnly Day { get; init; }
    public required DateTime Made { get; init; }

    public bool IsGroup => Members.Count > 1;

    /// <summary>Whose task or meeting it is; «все» for the whole group.</summary>
    public string WhoOf(int? memberId) => memberId is null ? "все" : Members.FirstOrDefault(m => m.Member.Id == memberId)?.Person.Short ?? "";
}

/// <summary>A person of a pair; what the reader does not see is null.</summary>
/// <param name="FullName">Kept beside the pair: both sides see it.</param>
/// <param name="Post">«учитель, математика».</param>
/// <param name="Employer">Full name of the organisation of the main job.</param>
/// <param name="IsEmployed">False for a person of the registry without a job, such as a partner.</param>
internal sealed record MentoringPerson(string FullName, string? Post, string? Employer, bool IsEmployed)
{
    public string Short => Common.PersonName.Parse(FullName)?.Short ?? FullName;

    /// <summary>«Иванова Мария Петровна, учитель, математика».</summary>
    public string Line => Post is null ? FullName : $"{FullName}, {Post}";
}

/// <summary>A mentee with the person.</summary>
internal sealed record MentoringMember(MentorshipMember Member, MentoringPerson Person);
