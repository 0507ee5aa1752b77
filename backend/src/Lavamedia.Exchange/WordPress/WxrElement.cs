namespace Lavamedia.Exchange.WordPress;

/// <summary>One element below the channel, as text.</summary>
/// <param name="Name">Its name with prefix, such as <c>wp:author</c>.</param>
/// <param name="Xml">The element, with what is not XML in it made harmless where that is possible.</param>
/// <param name="Line">Where it starts in the file.</param>
/// <param name="IsComplete">Whether its end was found.</param>
internal sealed record WxrElement(string Name, string Xml, int Line, bool IsComplete);
