namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>What is asked of a round.</summary>
public sealed class RoundDraft
{
    /// <summary>0: a new one.</summary>
    public int Id { get; set; }
    public int Version { get; set; }

    /// <summary>Empty: as <see cref="RoundTerms.TitleOf"/> says.</summary>
    public string? Title { get; set; }
    public DateOnly? Day { get; set; }
    public DateOnly? Deadline { get; set; }
    public string? Note { get; set; }
}

/// <summary>Сдача of the own municipality.</summary>
public sealed class SubmissionDraft
{
    public int RoundId { get; set; }

    /// <summary>Of the place as it was seen.</summary>
    public int Version { get; set; }
    public string? Explanation { get; set; }
}

/// <summary>A municipality and the version of its submission that was looked at.</summary>
public sealed record ChosenPlace(int MunicipalityId, int Version);

/// <summary>What the centre decides of one or many submissions.</summary>
public sealed class SettlementDraft
{
    public int RoundId { get; set; }
    public IReadOnlyList<ChosenPlace> Places { get; set; } = [];

    /// <summary>Required for a return.</summary>
    public string? Remark { get; set; }
}

/// <summary>A message about a submission.</summary>
public sealed class RoundCommentDraft
{
    public int RoundId { get; set; }
    public int MunicipalityId { get; set; }

    /// <summary>Null: about the submission as a whole.</summary>
    public string? Code { get; set; }
    public string? Text { get; set; }
}

/// <summary>A document of a submission.</summary>
public sealed class RoundFileDraft
{
    public int RoundId { get; set; }
    public int MunicipalityId { get; set; }
    public string? Name { get; set; }
    public byte[] Content { get; set; } = [];
}
