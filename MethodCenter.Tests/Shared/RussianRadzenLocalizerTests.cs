using System.Collections;
using System.Globalization;
using System.Resources;
using Bunit;
using FluentAssertions;
using MethodCenter.App.Shared;
using MethodCenter.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Radzen;
using Radzen.Blazor;
using Xunit;

namespace MethodCenter.Tests.Shared;

public sealed class RussianRadzenLocalizerTests : PageTestContext
{
    // Components that the product does not use; whoever starts to use one removes it here and translates it.
    private static readonly string[] s_unused =
    [
        "AIChat", "Carousel", "Chat", "ColorPicker", "ContourSeries", "Gravatar", "HtmlEditor", "Login", "MarkdownEditor", "SankeyDiagram", "SecurityCode",
        "SignaturePad", "SpeechToTextButton", "Spreadsheet", "VirtualKeyboard",
    ];

    [Fact]
    public void Find_EveryKeyOfComponentsInUse_IsTranslated()
    {
        var localizer = new RussianRadzenLocalizer();

        var missing = PackageKeys().Where(key => !s_unused.Any(name => key.StartsWith(name, StringComparison.Ordinal)) && localizer.Find(key) is null);

        missing.Should().BeEmpty();
    }

    [Fact]
    public void Find_FormatsOfPackage_KeepTheirPlaces()
    {
        var localizer = new RussianRadzenLocalizer();
        var package = new ResourceManager("Radzen.Blazor.RadzenStrings", typeof(RadzenButton).Assembly);

        var broken = PackageKeys().Where(key => localizer.Find(key) is { } russian
            && package.GetString(key, CultureInfo.InvariantCulture)!.Contains("{0}", StringComparison.Ordinal) != russian.Contains("{0}", StringComparison.Ordinal));

        broken.Should().BeEmpty();
    }

    [Fact]
    public void Render_ComponentsInUse_AskForNoMissingKey()
    {
        var recorder = new RecordingLocalizer();
        Services.AddSingleton<ILocalizer>(recorder);

        Render<RadzenComponents>();
        Render<RadzenDataGrid<Choice<int>>>(p => p
            .Add(g => g.Data, [new Choice<int>(1, "x")]).Add(g => g.Count, 200).Add(g => g.AllowPaging, true).Add(g => g.AllowSorting, true)
            .Add(g => g.AllowFiltering, true).Add(g => g.AllowColumnPicking, true).Add(g => g.ShowPagingSummary, true)
            .Add<RadzenDataGridColumn<Choice<int>>>(g => g.Columns, c => c.Add(x => x.Property, "Text").Add(x => x.Title, "x")));
        Render<RadzenDatePicker<DateOnly?>>(p => p.Add(d => d.AllowClear, true).Add(d => d.ShowTime, true));
        Render<RadzenDropDown<int>>(p => p.Add(d => d.AllowClear, true).Add(d => d.AllowFiltering, true).Add(d => d.Data, Array.Empty<int>()));
        Render<RadzenNumeric<int>>();
        Render<RadzenUpload>();
        Render<RadzenTabs>();

        recorder.Missing.Should().BeEmpty();
        recorder.Asked.Should().NotBeEmpty();
    }

    [Fact]
    public void Find_WordOfAnUnknownComponent_IsNull() => new RussianRadzenLocalizer().Find("Carousel_NextAriaLabel").Should().BeNull();

    private static IEnumerable<string> PackageKeys() =>
        new ResourceManager("Radzen.Blazor.RadzenStrings", typeof(RadzenButton).Assembly)
            .GetResourceSet(CultureInfo.InvariantCulture, true, true)!.Cast<DictionaryEntry>().Select(entry => (string)entry.Key);

    private sealed class RecordingLocalizer : ILocalizer
    {
        private readonly RussianRadzenLocalizer _real = new();

        public HashSet<string> Asked { get; } = [];
        public HashSet<string> Missing { get; } = [];

        public string Get(string key, CultureInfo culture)
        {
            Asked.Add(key);
            if (_real.Find(key) is null) Missing.Add(key);
            return _real.Find(key)!;
        }
    }
}
