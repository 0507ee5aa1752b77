using System.Text.Json;

namespace Lavamedia.Content.Modelling.Typed;

/// <summary>The values of one item, or of one group in it, as the generated types of the schema show them.</summary>
/// <param name="TypeName">The name of the generated type.</param>
/// <param name="Values">The values.</param>
internal sealed record TypedFieldSet(string TypeName, JsonElement Values);
