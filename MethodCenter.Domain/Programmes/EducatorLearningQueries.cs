using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Programmes;

/// <summary>What a person learned and where the person practised, newest first.</summary>
public sealed record LearningHistory(IReadOnlyList<EnrolmentRow> Programmes, IReadOnlyList<InternshipRow> Internships)
{
    public bool IsEmpty => Programmes.Count == 0 && Internships.Count == 0;
}

/// <summary>The learning of one person for the person's card; nothing for people out of scope.</summary>
public sealed class EducatorLearningQueries(EnrolmentQueries enrolments, InternshipQueries internships)
{
    public async Task<LearningHistory> LoadAsync(int educatorId, CancellationToken ct)
    {
        var learned = await enrolments.ListAsync(new() { EducatorId = educatorId }, PageRequest.All with { Sort = "Stream", Descending = true }, ct);
        var practised = await internships.ListAsync(new() { EducatorId = educatorId }, PageRequest.All, ct);
        return new(learned.Items, practised.Items);
    }
}
