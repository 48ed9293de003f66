using System.Linq.Expressions;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>
/// Parameters of the admission rule; unset ones do not limit (decisions, point 14). One row, changed by the administrator.
/// </summary>
public sealed class AdmissionParameters : IVersioned
{
    public int Id { get; private set; } = 1;

    /// <summary>Least result of the diagnostics in tenths of a percent.</summary>
    public int? LeastDiagnosticsTenths { get; private set; }

    /// <summary>How many months the diagnostics stays valid.</summary>
    public int? DiagnosticsMonths { get; private set; }

    /// <summary>How many months the training stays valid.</summary>
    public int? TrainingMonths { get; private set; }
    public int Version { get; private set; }

    public Result Change(int? leastDiagnosticsTenths, int? diagnosticsMonths, int? trainingMonths)
    {
        if (leastDiagnosticsTenths is < 0 or > 1000 || diagnosticsMonths is < 1 || trainingMonths is < 1)
            return MethodicalAssetErrors.ParametersWrong;
        (LeastDiagnosticsTenths, DiagnosticsMonths, TrainingMonths) = (leastDiagnosticsTenths, diagnosticsMonths, trainingMonths);
        return Result.Ok;
    }
}

/// <summary>The criteria of admission, in the order in which they are shown.</summary>
public enum AdmissionCriterion
{
    Order,
    Term,
    Diagnostics,
    Training,
}

/// <summary>One criterion: whether it holds, on what evidence, and what is left to do where it does not.</summary>
public sealed record AdmissionFinding(AdmissionCriterion Criterion, bool Holds, string Evidence, string? ToDo);

/// <summary>The outcome of the rule with all its reasons.</summary>
public sealed record AdmissionCheck(DateOnly Day, IReadOnlyList<AdmissionFinding> Findings)
{
    public bool IsAdmissible => Findings.All(f => f.Holds);
    public IEnumerable<AdmissionFinding> Missing => Findings.Where(f => !f.Holds);
}

/// <summary>
/// Допуск в методический актив: diagnostics passed AND trained in methodical support, under an order in force
/// (приказ КОПО ЛО 11.05.2023 № 17, п. 1.3; decisions, point 14).
/// </summary>
public static class AdmissionRule
{
    public const string Source = "приказ КОПО ЛО от 11.05.2023 № 17, п. 1.3";

    public static AdmissionCheck Check(Methodist methodist, AdmissionParameters parameters, DateOnly day) =>
        new(day, [Order(methodist, day), Term(methodist, day), Diagnostics(methodist, parameters, day), Training(methodist, parameters, day)]);

    /// <summary>
    /// The same rule for the database, so that a list may be filtered by it; a test holds the two together.
    /// </summary>
    public static Expression<Func<Methodist, bool>> Holds(AdmissionParameters parameters, DateOnly day)
    {
        var least = parameters.LeastDiagnosticsTenths ?? int.MinValue;
        var anyResult = parameters.LeastDiagnosticsTenths is null;
        var diagnosedSince = parameters.DiagnosticsMonths is { } d ? OldestFresh(day, d) : DateOnly.MinValue;
        var trainedSince = parameters.TrainingMonths is { } t ? OldestFresh(day, t) : DateOnly.MinValue;
        return m => m.OrderNumber != null && m.OrderDate != null && m.OrderDate <= day
            && (m.Until == null || m.Until >= day) && (m.EndedOn == null || m.EndedOn >= day)
            && m.DiagnosedOn != null && m.DiagnosedOn <= day && m.DiagnosedOn >= diagnosedSince
            && (anyResult || m.DiagnosticsTenths >= least)
            && m.TrainedOn != null && m.TrainedOn <= day && m.TrainedOn >= trainedSince && m.TrainingDocument != null;
    }

    /// <summary>The opposite of <see cref="Holds"/>.</summary>
    public static Expression<Func<Methodist, bool>> Fails(AdmissionParameters parameters, DateOnly day)
    {
        var holds = Holds(parameters, day);
        return Expression.Lambda<Func<Methodist, bool>>(Expression.Not(holds.Body), holds.Parameters);
    }

    /// <summary>
    /// The earliest day whose validity of so many months still reaches <paramref name="day"/>: a result of 28.02 valid
    /// for a month ends on 28.03, one of 31.01 on 28.02.
    /// </summary>
    public static DateOnly OldestFresh(DateOnly day, int months)
    {
        var earliest = day.AddMonths(-months);
        return earliest.AddMonths(months) < day ? earliest.AddDays(1) : earliest;
    }

    private static AdmissionFinding Order(Methodist methodist, DateOnly day)
    {
        var holds = methodist.OrderNumber is not null && methodist.OrderDate is { } date && date <= day;
        return holds
            ? new(AdmissionCriterion.Order, true, AdmissionTexts.Order(methodist.OrderNumber!, methodist.OrderDate!.Value), null)
            : new(AdmissionCriterion.Order, false, AdmissionTexts.OrderMissing(methodist), AdmissionTexts.OrderToDo);
    }

    private static AdmissionFinding Term(Methodist methodist, DateOnly day) => methodist.HasExpiredOn(day)
        ? new(AdmissionCriterion.Term, false, AdmissionTexts.Expired(methodist), AdmissionTexts.ExpiredToDo)
        : new(AdmissionCriterion.Term, true, AdmissionTexts.Term(methodist.Until), null);

    private static AdmissionFinding Diagnostics(Methodist methodist, AdmissionParameters parameters, DateOnly day)
    {
        var toDo = AdmissionTexts.DiagnosticsToDo(parameters.LeastDiagnosticsTenths);
        if (methodist.DiagnosedOn is not { } on || on > day)
            return new(AdmissionCriterion.Diagnostics, false, AdmissionTexts.DiagnosticsMissing(methodist.DiagnosedOn), toDo);
        var evidence = AdmissionTexts.Diagnostics(on, methodist.DiagnosticsTenths);
        var isFresh = parameters.DiagnosticsMonths is not { } months || on >= OldestFresh(day, months);
        var isEnough = parameters.LeastDiagnosticsTenths is not { } least || methodist.DiagnosticsTenths >= least;
        return isFresh && isEnough
            ? new(AdmissionCriterion.Diagnostics, true, evidence, null)
            : new(AdmissionCriterion.Diagnostics, false, AdmissionTexts.NotEnough(evidence, isFresh, parameters), toDo);
    }

    private static AdmissionFinding Training(Methodist methodist, AdmissionParameters parameters, DateOnly day)
    {
        if (methodist.TrainedOn is not { } on || on > day || methodist.TrainingDocument is not { } document)
            return new(AdmissionCriterion.Training, false, AdmissionTexts.TrainingMissing(methodist), AdmissionTexts.TrainingToDo);
        var evidence = AdmissionTexts.Training(methodist.TrainingProgramme, document, on);
        var isFresh = parameters.TrainingMonths is not { } months || on >= OldestFresh(day, months);
        return isFresh
            ? new(AdmissionCriterion.Training, true, evidence, null)
            : new(AdmissionCriterion.Training, false, AdmissionTexts.TrainingStale(evidence), AdmissionTexts.TrainingToDo);
    }
}
