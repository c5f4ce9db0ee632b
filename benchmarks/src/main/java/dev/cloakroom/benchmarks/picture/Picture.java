package dev.cloakroom.benchmarks.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.DefaultCategoryDataset;

/** Draws the throughput of stores beside what people use. */
public final class Picture {
  private static final String FILE = "ratios.png";
  private static final int WIDTH = 880;
  private static final int HEIGHT_OF_BARS = 46;
  private static final int HEIGHT_OF_THE_REST = 130;

  /** For screens with more than one dot for each pixel. */
  private static final int DENSITY = 2;

  private static final Color INK = new Color(0x24292f);
  private static final Color OURS = new Color(0x1a7f64);
  private static final Color LIMIT = new Color(0xc9d1d9);
  private static final Color USED = new Color(0xcf222e);

  private Picture() {}

  /**
   * Draws what the reports of a folder say, and leaves the picture beside them.
   *
   * @throws IOException if it cannot be written
   */
  public static Path draw(Path folder) throws IOException {
    List<Bars> bars = Bars.read(folder);
    Path file = folder.resolve(FILE);
    int height = HEIGHT_OF_THE_REST + HEIGHT_OF_BARS * bars.size();
    try (OutputStream out = Files.newOutputStream(file)) {
      ChartUtils.writeScaledChartAsPNG(out, chart(bars), WIDTH, height, DENSITY, DENSITY);
    }
    return file;
  }

  private static JFreeChart chart(List<Bars> bars) {
    DefaultCategoryDataset ratios = new DefaultCategoryDataset();
    for (Bars each : bars) {
      ratios.addValue(each.ours(), "Cloakroom", each.label());
      ratios.addValue(each.limit(), "the limit: one bare statement or command", each.label());
    }
    JFreeChart chart =
        ChartFactory.createBarChart(
            "Throughput, as a multiple of Spring Session's (the red line)",
            null,
            null,
            ratios,
            PlotOrientation.HORIZONTAL,
            true,
            false,
            false);
    chart.setBackgroundPaint(Color.WHITE);
    chart.getTitle().setFont(font(Font.BOLD, 16));
    chart.getTitle().setPaint(INK);
    chart.getLegend().setItemFont(font(Font.PLAIN, 13));
    chart.getLegend().setPosition(RectangleEdge.TOP);
    chart.getLegend().setBorder(0, 0, 0, 0);
    style(chart.getCategoryPlot());
    return chart;
  }

  private static void style(CategoryPlot plot) {
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinePaint(LIMIT);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    plot.getDomainAxis().setTickLabelFont(font(Font.PLAIN, 13));
    plot.getDomainAxis().setTickLabelPaint(INK);
    plot.getDomainAxis().setCategoryMargin(0.25);
    plot.getDomainAxis().setAxisLineVisible(false);
    plot.getRangeAxis().setTickLabelFont(font(Font.PLAIN, 12));
    plot.getRangeAxis().setUpperMargin(0.1);
    plot.addRangeMarker(new ValueMarker(1, USED, new BasicStroke(1.5f)));
    BarRenderer renderer = (BarRenderer) plot.getRenderer();
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setItemMargin(0);
    renderer.setSeriesPaint(0, OURS);
    renderer.setSeriesPaint(1, LIMIT);
    renderer.setDefaultItemLabelGenerator(
        new StandardCategoryItemLabelGenerator(
            "{2}", new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT))));
    renderer.setDefaultItemLabelFont(font(Font.PLAIN, 12));
    renderer.setDefaultItemLabelPaint(INK);
    renderer.setDefaultItemLabelsVisible(true);
  }

  private static Font font(int style, int size) {
    return new Font(Font.SANS_SERIF, style, size);
  }
}
