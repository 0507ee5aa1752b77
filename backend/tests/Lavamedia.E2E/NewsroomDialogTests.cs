namespace Lavamedia.E2E;

/// <summary>What opens above the screens of contents, planning and releases stands in nobody's way.</summary>
[Collection(NewsroomCollection.Name)]
public sealed class NewsroomDialogTests(BrowserFixture browser) : BrowserTests(browser)
{
    /// <summary>Few rows: axe reads the whole page, whatever it looks at.</summary>
    private const string Contents = "/content?q=naissance";

    internal static IReadOnlyList<Opening> Openings { get; } =
    [
        new("features/command-palette/command-palette.tsx", Contents, DialogWalk.PressCtrlK),
        new("features/notices/notice-bell.tsx", Contents, "notices.title*"),
        new("features/content-list/columns-menu.tsx", Contents, "contentList.columns*"),
        new("features/content-list/saved-views-menu.tsx", Contents, "views.title*"),
        new("features/content-list/saved-view-dialog.tsx", Contents, "views.title*", "views.save"),
        new("features/content-list/bulk-dialog.tsx", Contents, DialogWalk.ChooseRow, "bulk.act.ADD_TAGS"),
        new("features/releases/add-to-release-dialog.tsx", Contents, DialogWalk.ChooseRow, "releases.addTo"),
        new("features/board/board-card.tsx", "/board", "board.actsOf"),
        new("features/calendar/entry-chip.tsx", "/calendar", "calendar.kind.published*"),
        new("features/previews/site-preview-dialog.tsx", "/schedules", "sitePreview.open"),
        new("features/releases/release-dialog.tsx", "/releases", "releases.create"),
        new("features/releases/add-items-dialog.tsx", "/releases/{release}", "releases.add"),
        new("features/releases/release-acts-menu.tsx", "/releases/{release}", "releases.acts"),
        new("features/releases/release-question.tsx", "/releases/{release}", "releases.acts", "releases.schedule"),
        new("features/releases/release-item-row.tsx", "/releases/{release}", "releases.change"),
    ];

    [Fact]
    public Task No_dialog_of_contents_and_planning_stands_in_anybodys_way() => DialogWalk.RunAsync(Browser, Openings);
}
