using System.Text.Json;
using Lavamedia.Exchange.Importing.Reports;

namespace Lavamedia.Exchange.Ghost;

/// <summary>The text of a post as HTML: as Ghost rendered it, otherwise from the form in which it was written.</summary>
internal static class GhostText
{
    public static string Of(GhostRow post, List<Piece> unmapped)
    {
        if (post.Text("html") is { } html)
        {
            return html;
        }

        try
        {
            return post.Text("lexical") is { } lexical ? LexicalText.Render(lexical, unmapped)
                : post.Text("mobiledoc") is { } mobiledoc ? MobiledocText.Render(mobiledoc, unmapped)
                : string.Empty;
        }
        catch (Exception exception)
            when (exception
                    is JsonException
                        or InvalidOperationException
                        or KeyNotFoundException
                        or IndexOutOfRangeException
            )
        {
            // A text in a form that nobody documents: what cannot be read is named, and the rest of the site comes.
            unmapped.Add(Piece.Of("unreadable text", post.Text("lexical") ?? post.Text("mobiledoc") ?? string.Empty));
            return string.Empty;
        }
    }
}
