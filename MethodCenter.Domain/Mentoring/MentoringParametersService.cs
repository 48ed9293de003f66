using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>What the form of the parameters edits.</summary>
public sealed class MentoringParametersDraft
{
    public int Version { get; set; }

    /// <summary>Full years.</summary>
    public int? Age { get; set; }
    public bool IsAgeInclusive { get; set; }

    /// <summary>Full months of teaching, exclusive.</summary>
    public int? ServiceMonths { get; set; }

    /// <summary>Mentees of a new mentor.</summary>
    public int? MentorLimit { get; set; }
}

/// <summary>By what young educators and mentors are counted: read and changed by the centre.</summary>
public sealed class MentoringParametersService(Database database)
{
    /// <summary>Null for those who may not keep them.</summary>
    public async Task<MentoringParametersDraft?> FindAsync(CancellationToken ct)
    {
        if (!MentoringRights.MayKeepParameters(database.Actor)) return null;
        await using var db = database.Read();
        var stored = await db.MentoringParametersAsync(ct);
        return new()
        {
            Version = stored.Version, Age = stored.Age, IsAgeInclusive = stored.IsAgeInclusive, ServiceMonths = stored.ServiceMonths, MentorLimit = stored.MentorLimit,
        };
    }

    /// <summary>The limit of a new mentor.</summary>
    public async Task<int> FindLimitAsync(CancellationToken ct)
    {
        await using var db = database.Read();
        return (await db.MentoringParametersAsync(ct)).MentorLimit;
    }

    public Task<Result> SaveAsync(MentoringParametersDraft draft, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!MentoringRights.MayKeepParameters(database.Actor)) return AccessErrors.Forbidden;
        var stored = await db.MentoringParameters.SingleOrDefaultAsync(ct);
        if (stored is null && draft.Version > 0) return DataErrors.ChangedMeanwhile;
        if (stored is null) db.Add(stored = new MentoringParameters());
        else db.ExpectVersion(stored, draft.Version);
        return stored.Change(draft.Age ?? 0, draft.IsAgeInclusive, draft.ServiceMonths ?? 0, draft.MentorLimit ?? 0);
    }, ct);
}
