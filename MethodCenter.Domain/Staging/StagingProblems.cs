using MethodCenter.Domain.Data;

namespace MethodCenter.Domain.Staging;

/// <summary>Reads the problem of a kind from the data, under the scope of whoever asks.</summary>
internal static class StagingProblems
{
    public static Task<StagedProblem> ReadAsync(MethodCenterDb db, StagingAsk ask, CancellationToken ct) => ask.Kind switch
    {
        StagingKind.Educators => AssetProblem.ReadAsync(db, ask, ct),
        StagingKind.Schools or StagingKind.LowResults => SchoolProblem.ReadAsync(db, ask, ct),
        StagingKind.Substitution => SubstitutionProblem.ReadAsync(db, ask, ct),
        StagingKind.Mentoring => MentoringProblem.ReadAsync(db, ask, ct),
    };
}
