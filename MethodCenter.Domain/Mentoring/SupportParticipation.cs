using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Mentoring;

/// <summary>Форма поддержки молодых педагогов (samples, «Формы поддержки»; domain 2.3, П6). Stored by number.</summary>
public enum SupportKind
{
    Mentoring = 1,
    School = 2,
    Club = 3,
    Association = 4,
    Route = 5,

    /// <summary>Адресное сопровождение методистом.</summary>
    Methodist = 6,

    /// <summary>ДПП для молодых.</summary>
    Programme = 7,
    Internship = 8,

    /// <summary>Конкурс с сопровождением.</summary>
    Contest = 9,
    Psychological = 10,

    /// <summary>Методический десант.</summary>
    Landing = 11,

    /// <summary>Посещение с обратной связью.</summary>
    Visit = 12,

    /// <summary>A form that is not in the list, such as a payment: kept, never counted.</summary>
    Other = 99,
}

/// <summary>Участие в форме поддержки for a term, both ends included.</summary>
public sealed class SupportParticipation : IPersonRow, IVersioned
{
    private SupportParticipation() { }

    public SupportParticipation(int educatorId, SupportKind kind, string kindText, DateOnly from)
    {
        (EducatorId, Kind, KindText, From) = (educatorId, kind, kindText, from);
    }

    public int Id { get; internal set; }
    public int EducatorId { get; internal set; }
    public SupportKind Kind { get; private set; }

    /// <summary>As the file or the form has it.</summary>
    public string KindText { get; private set; } = "";

    /// <summary>Which school, club or contest.</summary>
    public string? Title { get; private set; }
    public DateOnly From { get; private set; }

    /// <summary>Null while it goes on.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>Наставник (ответственный) in words.</summary>
    public string? Responsible { get; private set; }

    /// <summary>The pair or group that it mirrors: mentoring kept here counts by itself.</summary>
    public int? MentorshipId { get; internal set; }
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(EducatorId: EducatorId);

    /// <summary>Counted by П6: a form of the list (decisions, point 10).</summary>
    public bool IsCounted => Kind != SupportKind.Other;

    public Result Change(SupportKind kind, string kindText, DateOnly from, DateOnly? until, string? title, string? responsible)
    {
        if (until < from) return RegistryErrors.SpanTurnedRound;
        (Kind, KindText, From, Until) = (kind, kindText, from, until);
        (Title, Responsible) = (Inputs.Tidy(title), Inputs.Tidy(responsible));
        return Result.Ok;
    }

    /// <summary>Two records of one person became one.</summary>
    internal void HandOver(int educatorId) => EducatorId = educatorId;
}
