using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Monitoring;

/// <summary>Состояние версии методики. Stored by number.</summary>
public enum MethodState
{
    /// <summary>Being worked on: nothing is counted by it.</summary>
    Draft = 1,

    /// <summary>In force from its first day on, until a later version begins.</summary>
    Approved = 2,

    /// <summary>Taken back: the version before it is in force again.</summary>
    Withdrawn = 3,
}

/// <summary>
/// Версия методики показателя: words, parameters, target, who answers for it and who approved it. The built-in reading is version 1 and
/// needs no row until somebody approves or replaces it. An approved version never changes; a change is a new version.
/// </summary>
public sealed class MethodVersion : IVersioned
{
    private MethodVersion() { }

    public MethodVersion(string code, int number, DateTime createdAt, string createdBy) =>
        (Code, Number, CreatedAt, CreatedBy) = (code, number, createdAt, createdBy);

    public int Id { get; internal set; }

    /// <summary>Code of <see cref="IndicatorCatalogue"/>.</summary>
    public string Code { get; private set; } = "";

    /// <summary>From 1 within the code.</summary>
    public int Number { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>Порядок расчёта in words.</summary>
    public string Formula { get; private set; } = "";
    public string Source { get; private set; } = "";

    /// <summary>Ответственный за показатель: post or unit.</summary>
    public string? Responsible { get; private set; }

    /// <summary>In the unit of the indicator; null: words only or no target.</summary>
    public decimal? TargetValue { get; private set; }

    /// <summary>For a municipality, where it differs.</summary>
    public decimal? TargetPlaceValue { get; private set; }

    /// <summary>Null: no target.</summary>
    public string? TargetWords { get; private set; }

    /// <summary>JSON of <see cref="MethodParameters"/>.</summary>
    public string Parameters { get; private set; } = "{}";

    /// <summary>What was changed against the version before, and why.</summary>
    public string? ChangeNote { get; private set; }

    /// <summary>Reporting dates from this day on are counted by it; null: from the beginning.</summary>
    public DateOnly? From { get; private set; }
    public MethodState State { get; private set; } = MethodState.Draft;

    /// <summary>Who approved it: post and name, as the act has it.</summary>
    public string? ApprovedBy { get; private set; }

    /// <summary>Вид, номер акта.</summary>
    public string? Act { get; private set; }
    public DateOnly? ApprovedOn { get; private set; }

    /// <summary>When the approval was entered here.</summary>
    public DateTime? ApprovedAt { get; private set; }
    public DateTime CreatedAt { get; private set; }
    public string CreatedBy { get; private set; } = "";
    public int Version { get; private set; }

    internal void Describe(IndicatorMethod method, string parameters)
    {
        (Name, Formula, Source, Responsible, Parameters) = (method.Name, method.Formula, method.Source, method.Responsible, parameters);
        (TargetValue, TargetPlaceValue, TargetWords) = (method.Target?.Value, method.Target?.PlaceValue, method.Target?.Words);
    }

    internal void Begin(DateOnly? from, string? changeNote) => (From, ChangeNote) = (from, Inputs.Tidy(changeNote, 1000));

    internal void Approve(string approvedBy, string act, DateOnly on, DateTime at) =>
        (State, ApprovedBy, Act, ApprovedOn, ApprovedAt) = (MethodState.Approved, approvedBy, act, on, at);

    internal void Withdraw() => State = MethodState.Withdrawn;
}
