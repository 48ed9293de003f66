using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>What a row of the asset says, as the draft of a methodist.</summary>
internal static class MethodistFacts
{
    private const int HardLimit = 40;

    /// <summary>A file without a column leaves what is known; «Предел закреплённых» is the soft limit.</summary>
    public static MethodistDraft DraftOf(MethodistRecord record, Methodist? known, Organisation? organisation, Header header)
    {
        var soft = record.Limit is > 0 and { } limit ? limit : known?.SoftLimit ?? 25;
        return new()
        {
            OrganisationId = organisation?.Id ?? known?.OrganisationId,
            Workplace = record.OrganisationName ?? organisation?.ShortName ?? known?.Workplace,
            SubjectCode = header.Has("subject") ? record.SubjectCode : known?.SubjectCode,
            Direction = known?.Direction,
            Relation = record.Relation ?? known?.Relation ?? MethodistRelation.Staff,
            OrderNumber = header.Has("orderNumber") ? record.OrderNumber : known?.OrderNumber,
            OrderDate = header.Has("orderDate") ? record.OrderDate : known?.OrderDate,
            Until = header.Has("validUntil") ? record.ValidUntil : known?.Until,
            DiagnosedOn = header.Has("diagnosedOn") ? record.DiagnosedOn : known?.DiagnosedOn,
            DiagnosticsTenths = header.Has("diagnosisPercent") ? record.DiagnosisTenths : known?.DiagnosticsTenths,
            TrainingProgramme = header.Has("programme") ? record.TrainingProgramme : known?.TrainingProgramme,
            TrainingDocument = header.Has("document") ? record.TrainingDocument : known?.TrainingDocument,
            TrainedOn = header.Has("trainedOn") ? record.TrainedOn : known?.TrainedOn,
            SoftLimit = soft, HardLimit = Math.Max(soft, known?.HardLimit ?? HardLimit),
        };
    }

    /// <summary>A term that ends before its order; null when it does not.</summary>
    public static RowProblem? TermProblem(MethodistRecord record, Methodist? known, Header header)
    {
        var order = header.Has("orderDate") ? record.OrderDate : known?.OrderDate;
        var until = header.Has("validUntil") ? record.ValidUntil : known?.Until;
        return until < order
            ? new(Severity.Rejected, "validUntil", header.HeadingOf("validUntil"), Formats.Date(until), "срок статуса раньше даты приказа")
            : null;
    }

    public static IEnumerable<FieldChange> Differences(Methodist known, MethodistDraft draft)
    {
        var fields = new (string Field, string? Before, string? After)[]
        {
            ("место работы", known.Workplace, Inputs.Tidy(draft.Workplace)),
            ("предмет", known.SubjectCode, draft.SubjectCode),
            ("вид отношений", MethodicalAssetTerms.Of(known.Relation), MethodicalAssetTerms.Of(draft.Relation)),
            ("№ приказа", known.OrderNumber, Inputs.Tidy(draft.OrderNumber)),
            ("дата приказа", Formats.Date(known.OrderDate), Formats.Date(draft.OrderDate)),
            ("статус действует по", Formats.Date(known.Until), Formats.Date(draft.Until)),
            ("дата диагностики", Formats.Date(known.DiagnosedOn), Formats.Date(draft.DiagnosedOn)),
            ("результат диагностики", Tenths(known.DiagnosticsTenths), Tenths(draft.DiagnosticsTenths)),
            ("программа ПК", known.TrainingProgramme, Inputs.Tidy(draft.TrainingProgramme)),
            ("№ документа ПК", known.TrainingDocument, Inputs.Tidy(draft.TrainingDocument)),
            ("дата документа ПК", Formats.Date(known.TrainedOn), Formats.Date(draft.TrainedOn)),
            ("предел закреплённых", Formats.Number(known.SoftLimit), Formats.Number(draft.SoftLimit)),
        };
        return fields.Where(f => (f.Before ?? "") != (f.After ?? "")).Select(f => new FieldChange(f.Field, f.Before ?? "", f.After ?? ""));
    }

    private static string Tenths(int? tenths) => tenths is { } value ? Formats.Tenths(value) + " %" : "";
}
