namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>What is to be attached.</summary>
public sealed class RouteFileDraft
{
    public int RouteId { get; set; }

    /// <summary>Null: a paper of the route as a whole.</summary>
    public int? StepId { get; set; }
    public string? Name { get; set; }
    public byte[] Content { get; set; } = [];
}

/// <summary>A file in a list; its bytes are read by the download alone.</summary>
/// <param name="Size">Bytes.</param>
/// <param name="AddedAt">UTC.</param>
public sealed record RouteFileRow(int Id, int? StepId, string Name, int Size, DateTime AddedAt, string AddedBy, bool MayRemove);

/// <summary>The files of a route or of one step as the reader may see them.</summary>
public sealed record RouteFileList(IReadOnlyList<RouteFileRow> Files)
{
    /// <summary>The reader may attach one more.</summary>
    public bool MayAttach { get; init; }

    /// <summary>How many more the route takes.</summary>
    public int Left { get; init; }

    /// <summary>A coordinator reads and the person has not consented: the files are not here, though there may be some.</summary>
    public bool NeedsConsent { get; init; }
}

/// <summary>A file on its way out.</summary>
public sealed record RouteFileDownload(string Name, string ContentType, byte[] Content);
