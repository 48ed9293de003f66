using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Registry;

/// <summary>Makes employments of drafts: one place that judges them, for adding, changing and moving alike.</summary>
internal static class EmploymentRules
{
    /// <summary>A new employment in an organisation of the user's scope.</summary>
    public static async Task<Result<Employment>> MakeAsync(MethodCenterDb db, EmploymentDraft draft, CancellationToken ct)
    {
        if (draft.OrganisationId is not { } id || string.IsNullOrEmpty(draft.PositionCode)) return RegistryErrors.PlaceMissing;
        if (await db.Organisations.SingleOrDefaultAsync(o => o.Id == id, ct) is not { } organisation) return RegistryErrors.OutOfScope;
        if (organisation.ClosedOn is { } closed && (draft.From ?? db.Today) > closed) return EducatorErrors.OrganisationClosed;
        var facts = Facts(draft);
        return facts.IsOk ? new Employment(organisation, facts.Value) : facts.Error;
    }

    /// <summary>What the form says, with codes that exist and dates in order.</summary>
    public static Result<EmploymentFacts> Facts(EmploymentDraft draft)
    {
        if (SeedFiles.Positions.FirstOrDefault(p => p.Code == draft.PositionCode) is not { } position) return EducatorErrors.PositionUnknown;
        var subject = Inputs.Tidy(draft.SubjectCode, 50);
        if (subject is not null && SeedFiles.Subjects.All(s => s.Code != subject)) return EducatorErrors.SubjectUnknown;
        if (draft.RateHundredths is < 1 or > 200) return EducatorErrors.RateWrong;
        if (draft.Until < draft.From) return RegistryErrors.SpanTurnedRound;
        return new EmploymentFacts(draft.Kind, position)
        {
            DeputyArea = position.Code.StartsWith("deputy_", StringComparison.Ordinal) ? Inputs.Tidy(draft.DeputyArea) : null,
            SubjectCode = subject, RateHundredths = draft.RateHundredths, From = draft.From, Until = draft.Until, IsOnLeave = draft.IsOnLeave,
        };
    }

    /// <summary>The same post twice: organisation, position, kind and first day are equal.</summary>
    public static bool IsTwice(IEnumerable<Employment> others, Employment job) => others.Any(e => !ReferenceEquals(e, job)
        && e.OrganisationId == job.OrganisationId && e.PositionCode == job.PositionCode && e.Kind == job.Kind && e.From == job.From
        && e.SubjectCode == job.SubjectCode);
}
