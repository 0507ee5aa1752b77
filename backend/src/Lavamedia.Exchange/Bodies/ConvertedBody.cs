using System.Text.Json;
using Lavamedia.Exchange.Importing.Reports;

namespace Lavamedia.Exchange.Bodies;

/// <summary>A text as a document of the editor.</summary>
/// <param name="Document">The document; null when nothing is written.</param>
/// <param name="Unmapped">What the document cannot have, or not quite as it was.</param>
internal sealed record ConvertedBody(JsonElement? Document, IReadOnlyList<Piece> Unmapped);
