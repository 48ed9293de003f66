using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Passport;

/// <summary>Состояние редакции паспорта (domain, section 9). Stored by number.</summary>
public enum PassportState
{
    /// <summary>Figures follow the data; texts may be written.</summary>
    Draft = 1,

    /// <summary>На согласовании у федерального оператора: figures and texts are frozen.</summary>
    OnApproval = 2,

    /// <summary>Утверждён Комитетом.</summary>
    Approved = 3,

    /// <summary>Replaced or given up.</summary>
    Withdrawn = 4,
}

/// <summary>Редакция паспорта РСНМС (statute 3.2.1, 4.6): figures of a date, texts written by hand, annexes of the municipalities.</summary>
public sealed class PassportEdition : IVersioned
{
    private PassportEdition() { }

    public PassportEdition(int number, DateOnly day, string title, DateTime createdAt, string createdBy) =>
        (Number, Day, Title, CreatedAt, CreatedBy) = (number, day, title, createdAt, createdBy);

    public int Id { get; internal set; }

    /// <summary>From 1.</summary>
    public int Number { get; private set; }
    public DateOnly Day { get; private set; }
    public string Title { get; private set; } = "";
    public PassportState State { get; private set; } = PassportState.Draft;

    /// <summary>The snapshot whose indicators stand in it; null: counted on its date.</summary>
    public int? SnapshotId { get; private set; }

    /// <summary>JSON of everything it says, once it was sent; null in a draft.</summary>
    public string? Content { get; private set; }

    /// <summary>SHA-256 of the content, hexadecimal.</summary>
    public string? Sha256 { get; private set; }
    public DateOnly? SentOn { get; private set; }
    public DateOnly? ApprovedOn { get; private set; }
    public string? ApprovedBy { get; private set; }
    public string? Act { get; private set; }

    /// <summary>Why it was returned or withdrawn.</summary>
    public string? Note { get; private set; }
    public DateTime CreatedAt { get; private set; }
    public string CreatedBy { get; private set; } = "";
    public int Version { get; private set; }

    internal void Describe(string title, DateOnly day, int? snapshotId) => (Title, Day, SnapshotId) = (title, day, snapshotId);

    internal void Send(string content, string sha256, DateOnly on) => (State, Content, Sha256, SentOn, Note) = (PassportState.OnApproval, content, sha256, on, null);

    /// <summary>Back to a draft: the content follows the data again.</summary>
    internal void Return(string? note) => (State, Content, Sha256, SentOn, Note) = (PassportState.Draft, null, null, null, Inputs.Tidy(note, 2000));

    internal void Approve(string approvedBy, string act, DateOnly on) => (State, ApprovedBy, Act, ApprovedOn) = (PassportState.Approved, approvedBy, act, on);

    internal void Withdraw(string? note) => (State, Note) = (PassportState.Withdrawn, Inputs.Tidy(note, 2000));
}

/// <summary>A text written by hand in a section of an edition: of the region (no municipality) or of an annex.</summary>
public sealed class PassportText : IScopedRow, IVersioned
{
    private PassportText() { }

    public PassportText(int editionId, string section, int? municipalityId) => (EditionId, Section, MunicipalityId) = (editionId, section, municipalityId);

    public int Id { get; internal set; }
    public int EditionId { get; private set; }

    /// <summary>Code of the section.</summary>
    public string Section { get; private set; } = "";

    /// <summary>Whose annex; null: the passport itself.</summary>
    public int? MunicipalityId { get; private set; }
    public string Text { get; private set; } = "";
    public DateTime WrittenAt { get; private set; }
    public string WrittenBy { get; private set; } = "";
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(MunicipalityId);

    internal void Write(string text, DateTime at, string by) => (Text, WrittenAt, WrittenBy) = (text, at, by);
}
