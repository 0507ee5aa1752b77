namespace Lavamedia.E2E;

/// <summary>What opens above an article and above its history stands in nobody's way.</summary>
[Collection(ScreensCollection.Name)]
public sealed class EditorDialogTests(BrowserFixture browser) : BrowserTests(browser)
{
    private const string Article = "/content/{article}";

    internal static IReadOnlyList<Opening> Openings { get; } =
    [
        new("features/editor/editor-bar.tsx", Article, "editor.more"),
        new("features/workflow/act-dialog.tsx", Article, "editor.more", "editor.act.EMBARGO"),
        new("features/previews/preview-dialog.tsx", Article, "editor.more", "editor.sharePreview"),
        new("features/access/access-dialog.tsx", Article, "editor.more", "access.open"),
        new("features/assignments/assignment-dialog.tsx", Article, "assignments.assign"),
        new("features/assignments/assignments-section.tsx", Article, "assignments.more"),
        new("features/editor/body/body-toolbar.tsx", Article, "editor.toolbar.insert"),
        new("features/editor/body/embed-dialog.tsx", Article, "editor.toolbar.insert", "editor.block.embed"),
        new("features/editor/body/article-picker.tsx", Article, "editor.toolbar.insert", "editor.block.related"),
        new("features/media/media-picker.tsx", Article, "editor.toolbar.picture"),
        new("features/editor/body/link-dialog.tsx", Article, "editor.toolbar.link"),
        new("features/editor/body/writing/writing-status.tsx", Article, "editor.writing.outline"),
        new("features/editor/body/writing/typography-dialog.tsx", Article, "editor.writing.typography"),
        new("features/editor/body/writing/keyboard-help.tsx", Article, "editor.writing.help"),
        new("features/editor/body/blocks/table-block.tsx", Article, DialogWalk.EnterCell, "editor.table.label"),
        new("features/history/name-version-dialog.tsx", $"{Article}/history", "history.giveName"),
        new("features/history/restore-version-dialog.tsx", $"{Article}/history?version=1", "history.restore"),
    ];

    [Fact]
    public Task No_dialog_of_the_editor_stands_in_anybodys_way() => DialogWalk.RunAsync(Browser, Openings);
}
