using MethodCenter.Domain.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MethodCenter.Domain.Registry;

/// <summary>Somebody looked at a proposed pair and decided: two people, not one. The pair is not proposed again.</summary>
public sealed class DuplicateDismissal : IScopedRow
{
    private DuplicateDismissal() { }

    /// <summary>Both in one municipality: the decision is the municipality's too; else the region's alone.</summary>
    public DuplicateDismissal(Educator one, Educator another, string decidedBy, DateTime decidedAt)
    {
        (FirstId, SecondId) = one.Id < another.Id ? (one.Id, another.Id) : (another.Id, one.Id);
        MunicipalityId = one.MunicipalityId == another.MunicipalityId ? one.MunicipalityId : null;
        (DecidedBy, DecidedAt) = (decidedBy, decidedAt);
    }

    public int Id { get; private set; }

    /// <summary>The smaller id of the two.</summary>
    public int FirstId { get; private set; }
    public int SecondId { get; private set; }
    public int? MunicipalityId { get; private set; }
    public string DecidedBy { get; private set; } = "";
    public DateTime DecidedAt { get; private set; }

    public ScopeKeys ScopeKeys => new(MunicipalityId);
}

internal sealed class DuplicateDismissalMapping : IEntityTypeConfiguration<DuplicateDismissal>
{
    public void Configure(EntityTypeBuilder<DuplicateDismissal> builder)
    {
        builder.ToTable("DuplicateDismissals");
        builder.HasIndex(d => new { d.FirstId, d.SecondId }).IsUnique();
        builder.HasOne<Educator>().WithMany().HasForeignKey(d => d.FirstId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Educator>().WithMany().HasForeignKey(d => d.SecondId).OnDelete(DeleteBehavior.Restrict);
    }
}
